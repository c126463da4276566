import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Unfinished } from '../interview/unfinished.ts';
import type { ContentFile } from '../register/files.ts';
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

/** The first entry, begun: what is known of the organisation. The rest is asked by `npm run new`, which then writes its file. */
export function organisationBegun({ name, ods, email }: Answers): Unfinished {
  const facts = { name, ...(ods && { odsCode: ods }), email };
  return { collection: 'organisations', facts, body: '', passed: Object.keys(facts), all: false };
}

/** The files of a new register, by path: the guidance in the name of its publisher, and its theme. */
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
  return {
    ...Object.fromEntries(kept),
    'theme.json': `${JSON.stringify(themeOf(answers, before), null, 2)}\n`,
  };
}
