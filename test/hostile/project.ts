import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { nationalProject } from '../../src/example-registers/project.ts';
import { collectionNames, type CollectionName } from '../../src/model/collection-names.ts';
import { canBeEasyRead } from '../../src/model/easy-read.ts';
import type { Field } from '../../src/model/field.ts';
import { collectionOf } from '../../src/model/index.ts';
import { isRead } from './groups.ts';
import { harvestFiles } from './harvest-files.ts';
import { easyReadFacts, filledFacts, reasonedFacts, textPlaces, translatedFacts, type Filling } from './filled.ts';

const TODAY = '2026-11-23';

/** Texts that one entry of each kind holds in all its fields. */
export interface Group {
  readonly texts: readonly string[];
  readonly address: (number: number) => string;
  /** How many groups there are, each of which begins with another address. */
  readonly groups: number;
}

/** Files by their paths in a project. */
export type Files = Record<string, string>;

/** A folder of its own for a project of the tests, in which it finds the packages of this one. */
export async function folderForHostile(): Promise<string> {
  const folder = resolve('.cache/hostile');
  await mkdir(folder, { recursive: true });
  return mkdtemp(join(folder, 'run-'));
}

/** The program and the pages of ours, without any entry of an organisation. */
export async function emptyPortal(folder: string): Promise<void> {
  await nationalProject(process.cwd(), folder);
  for (const name of ['sources', 'products']) await rm(join(folder, 'content', name), { recursive: true });
}

/** The first text of a field is another one each time: a text that swallows what comes after it hides it in few places only. */
const turned = (texts: readonly string[], by: number) => texts.map((_, at) => texts[(at + by) % texts.length] ?? '');

/** By so many texts is each field turned further than the last: an entry has some 75 of them, and a group up to 210 texts. */
const TURN = 3;

/** The same texts with the addresses of the other half of the groups, for a second entry of a kind. */
const otherAddresses = ({ texts, address, groups }: Group): Group => ({
  texts,
  groups,
  address: (number) => address(number + groups),
});

function fillingOf({ texts, address }: Group, id: string): Filling {
  return {
    texts: (number) => turned(texts, number * TURN),
    address,
    idIn: (collection) => (collectionOf(collection).byOrganisation ? `${id}/answers` : id),
  };
}

/** Fields that an entry of its own organisation does not have: how it left, and where it was gathered. */
const GATHERED = ['gathered', 'language', 'kept'];

/** One entry of every kind, in every version and from every door, with the texts of a group in all of its fields. */
export function hostileFiles(group: Group, at: number): Files {
  const own = `own-${at}`;
  const gathered = `gathered-${at}`;
  const fromOthers = collectionNames.filter(
    (name) => name in { organisations: 1, tools: 1, 'data-uses': 1, products: 1 },
  );
  return Object.assign(
    {},
    ...collectionNames.map((name) => entryFiles(name, group, own)),
    ...fromOthers.map((name) => gatheredFiles(name, group, gathered, own)),
  ) as Files;
}

/** A story of attacks that are read as MDX, so that they become what they are to become; one with all, which is not, becomes plain words. */
const storyOf = (texts: readonly string[], isWhole: boolean) =>
  (isWhole ? texts : texts.filter((text) => isRead(text, 'mdx'))).join('\n\n');

const asksForAddress = (fields: Readonly<Record<string, Field>>) =>
  textPlaces(fields).some(({ kind }) => ['address', 'email', 'phone'].includes(kind));

function entryFiles(name: CollectionName, group: Group, id: string): Files {
  const { fields, byOrganisation } = collectionOf(name);
  const filling = fillingOf(group, id);
  const facts = filledFacts(fields, filling, ['withdrawn', ...GATHERED]);
  const others = filledFacts(fields, fillingOf(otherAddresses(group), id), GATHERED);
  const at = `content/${name}/${id}`;
  if (!byOrganisation)
    return {
      ...versions(name, at, facts, group),
      ...(('withdrawn' in fields || asksForAddress(fields)) && written(name, `${at}-left`, others, group)),
    };
  return {
    ...versions(name, `${at}/answers`, facts, group),
    ...versions(name, `${at}/reasons`, reasonedFacts(fields, filling, facts), group),
    ...written(name, `${at}/left`, others, group),
  };
}

/** The entry, its Welsh and its Easy Read versions. */
function versions(name: CollectionName, at: string, facts: Record<string, unknown>, group: Group): Files {
  const { fields } = collectionOf(name);
  const easy = canBeEasyRead(name) ? easyReadFacts(name, fillingOf(group, '')) : undefined;
  return {
    ...written(name, at, facts, group),
    ...written(name, `${at}.cy`, translatedFacts(fields, facts), group, { isWhole: true }),
    ...(easy && { [`${at}.easy.json`]: json(easy), [`${at}.easy.cy.json`]: json(easy) }),
  };
}

function gatheredFiles(name: CollectionName, group: Group, id: string, source: string): Files {
  const { fields, byOrganisation, format } = collectionOf(name);
  const filling: Filling = {
    ...fillingOf(otherAddresses(group), id),
    idIn: (to) =>
      to === 'sources'
        ? source
        : collectionOf(to).byOrganisation
          ? `${id}/answers`
          : to in { care: 1, glossary: 1, notices: 1 }
            ? source
            : id,
  };
  const facts = filledFacts(fields, filling, ['withdrawn']);
  const story = format === 'mdx' ? { story: storyOf(group.texts, false) } : {};
  const at = `content/gathered/${source}/${name}/${id}${byOrganisation ? '/answers' : ''}`;
  return { [`${at}.json`]: json({ ...facts, ...story }) };
}

/** An entry as its collection writes it: facts as JSON, or as YAML above a story. */
function written(
  name: CollectionName,
  at: string,
  facts: Record<string, unknown>,
  { texts }: Group,
  { isWhole = false } = {},
): Files {
  const { format } = collectionOf(name);
  if (format === 'json') return { [`${at}.json`]: json(facts) };
  return { [`${at}.mdx`]: `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${storyOf(texts, isWhole)}\n` };
}

const json = (facts: unknown) => JSON.stringify(facts, null, 1);

/** Puts the entries of some groups into a portal, and what a harvest would have told of them. */
export async function fillPortal(folder: string, groups: readonly Group[]): Promise<void> {
  const files = Object.assign({}, ...groups.map(hostileFiles), harvestFiles(groups, TODAY)) as Files;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Builds a portal into its folder `site` past the gate. Throws with what the build said when it fails. */
export async function builtPastTheGate(folder: string, site: string): Promise<string> {
  const { NODE_ENV: _, ...environment } = process.env;
  const hook = resolve('test/hostile/past-the-gate.ts');
  const build = spawn(process.execPath, ['--import', hook, 'scripts/build.ts'], {
    cwd: folder,
    env: { ...environment, CARDS: 'off', BUILD_DAY: TODAY, SITE_FOLDER: site },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const [code] = (await once(build, 'close')) as [number];
  if (code !== 0) throw new Error(`The build failed:\n${said.slice(-6_000)}`);
  return join(folder, site);
}
