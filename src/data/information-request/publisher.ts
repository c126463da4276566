import { firstLanguage, languages, type LanguageCode } from '../../i18n/languages.ts';
import { hasPage } from '../../i18n/pages-in.ts';
import { isTranslated } from '../../register/words.ts';
import { informationRequestView, requestParts, requestPath } from '../../register/views/information-request.ts';
import type { Organisation, Register } from '../../register/register.ts';
import type { Theme } from '../../site.ts';
import type { DataFile, DataSource, FilesToMake } from '../publish.ts';
import { requestDocument } from './document.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The answers to requests for information as Word documents, for each organisation that publishes here itself, in the languages
 * in which it says who it is: an organisation sends out its own words, not what was gathered from elsewhere.
 */
export function* informationRequests({ register, theme }: DataSource): Iterable<FilesToMake> {
  for (const organisation of register.organisations.filter(({ entry }) => !entry.gathered)) {
    const name = requestPath(organisation.entry.id);
    yield { name, given: name, files: () => requestsOf(organisation, register, theme) };
  }
}

async function* requestsOf(organisation: Organisation, register: Register, theme: Theme): AsyncIterable<DataFile> {
  const { entry } = organisation;
  const spoken = languages.filter(({ code }) => hasPage(code, requestPath(entry.id)) && isTranslated(entry, code));
  for (const part of requestParts(organisation))
    for (const { code } of spoken) {
      const view = informationRequestView(organisation, part, register, code);
      const about = { site: theme.address, name: theme.name, on: register.today, language: code };
      yield {
        path: documentPath(entry.id, part.page, code),
        mediaType: MEDIA_TYPE,
        content: await requestDocument(view, about),
        count: part.items.length,
      };
    }
}

/** The path of a part of the answers as a document: `/cy/organisations/riverside/information-request-2.docx`. */
export function documentPath(organisation: string, part: number, language: LanguageCode): string {
  const before = language === firstLanguage ? '' : `/${language}`;
  const name = requestPath(organisation).replace(/\/$/u, part === 1 ? '' : `-${part}`);
  return `${before}${name}.docx`;
}
