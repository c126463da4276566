import type { LanguageCode } from '../../i18n/languages.ts';
import { speak } from '../../i18n/speak.ts';
import { fileAddress } from '../../register/addresses.ts';
import type { WrittenFile } from '../publish.ts';
import { sizeInWords } from '../query/view.ts';
import { documentPath } from './publisher.ts';

/** The link to a part of the answers as a document; undefined where the build wrote none. */
export function documentOf(
  fileAt: (path: string) => WrittenFile | undefined,
  organisation: string,
  part: number,
  language: LanguageCode,
): { address: string; text: string } | undefined {
  const path = documentPath(organisation, part, language);
  const file = fileAt(path);
  if (!file) return undefined;
  const speech = speak(language);
  const size = sizeInWords(file.bytes, speech);
  return { address: fileAddress(path), text: speech.fill(speech.ui.informationRequest.document, { size }) };
}
