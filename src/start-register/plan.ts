import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryPath, idFrom } from '../editor/file.ts';
import { collectionOf } from '../model/index.ts';
import { TESTED_FILE } from '../register/accessibility/tested.ts';
import type { ContentFile } from '../register/files.ts';
import { reservedIds } from '../register/addresses.ts';
import { entryText } from '../register/write-file.ts';
import type { Theme } from '../site.ts';
import type { Answers } from './answers.ts';
import { pageInTheNameOf } from './pages.ts';
import { coloursFrom } from './theme.ts';

/** The theme of a new register. A logo and a repository were those of the old one. */
export function themeOf({ site, address, email, colour, accent }: Answers, before: Theme): Theme {
  const { logo: _logo, editor: _editor, contacts: _contacts, ...kept } = before;
  const chosen = { brand: colour || before.light.brand, accent: accent || before.light.accent };
  const colours = colour === '' && accent === '' ? {} : coloursFrom(chosen, before);
  return { ...kept, name: site, address, contacts: { data: email, security: email }, ...colours };
}

/** The first entry: the organisation, as a draft that says what is known of it. Gives its path and its text. */
export function organisationDraft({ name, ods, email }: Answers): { readonly path: string; readonly text: string } {
  const collection = collectionOf('organisations');
  const id = idFrom(name) || 'organisation';
  const facts = { name, ...(ods && { odsCode: ods }), email };
  return {
    path: entryPath(collection, facts, reservedIds.has(id) ? `${id}-trust` : id),
    text: entryText(collection, facts),
  };
}

/** The files of a new register, by path: the guidance in the name of its publisher, its organisation, its theme. */
export async function newFiles(
  root: string,
  answers: Answers,
  guidance: readonly ContentFile[],
  before: Theme,
): Promise<Record<string, string | Uint8Array>> {
  const { site, name: organisation, email } = answers;
  const publisher = { site, organisation, email };
  const kept = await Promise.all(
    guidance.map(async ({ path, collection }): Promise<[string, string | Uint8Array]> => {
      const bytes = await readFile(join(root, path));
      return [path, collection === 'pages' ? pageInTheNameOf(bytes.toString('utf8'), publisher) : bytes];
    }),
  );
  const own = organisationDraft(answers);
  const tested = await readFile(join(root, TESTED_FILE)).catch(() => undefined);
  return {
    ...Object.fromEntries(kept),
    // The program is the same, and so is what its last test came to.
    ...(tested && { [TESTED_FILE]: tested }),
    [own.path]: own.text,
    'theme.json': `${JSON.stringify(themeOf(answers, before), null, 2)}\n`,
  };
}
