import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/register/gate.ts';
import type { Entry } from '../../src/register/entry.ts';
import { inWords } from '../../src/register/problem.ts';
import { placeName } from './places.ts';
import { randomFrom, type Random } from './random.ts';
import { translationFor, variant, withGaps, type Facts } from './vary.ts';

/** How a generated register is made up. */
const OWN_OF_HUNDRED = 20;
const MOST_OWN = 500;
const TOOLS_OF_AN_ORGANISATION = 25;
const GAPS_OF_HUNDRED = 30;
const KNOWN_PRODUCT_OF_HUNDRED = 40;

/** What is copied as it is: everything of ours but the tools, which are generated. */
const COPIED = ['organisations', 'care', 'glossary', 'pages', 'products', 'notices', 'data-uses'];
const SOURCE = 'bench';

interface Examples {
  readonly tools: readonly Entry<'tools'>[];
  readonly organisations: readonly Entry<'organisations'>[];
}

/**
 * Writes a register of so many tools into `folder/content`, made from the examples in `examples/content`.
 *
 * A fifth of the tools, 500 at most, are organisations' own MDX, some with Welsh; the others are gathered JSON with gaps. With
 * `allOwn` every one is an organisation's own: these alone are checked in full, their words included.
 * The same examples and number give the same files. Throws when an example has a problem.
 */
export async function generateRegister(
  folder: string,
  entries: number,
  { examples, on, allOwn = false }: { examples: string; on: string; allOwn?: boolean },
): Promise<void> {
  const content = join(folder, 'content');
  for (const name of COPIED) await cp(join(examples, 'content', name), join(content, name), { recursive: true });
  const own = allOwn ? entries : Math.min(MOST_OWN, Math.round((entries * OWN_OF_HUNDRED) / 100));
  const files = filesOf(await readExamples(examples, on), { entries, own, on });
  const folders = new Set(files.map(([path]) => dirname(join(content, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const [path, text] of files) await writeFile(join(content, path), text);
}

async function readExamples(root: string, on: string): Promise<Examples> {
  const { entries, problems } = await checkContent(root, on);
  const [problem] = problems.filter(({ file }) => !file.startsWith('content/gathered/'));
  if (problem) throw new Error(`The examples must have no problem.\n${inWords(problem)}`);
  const own = <T extends Entry>(all: ReadonlyMap<string, T>) => [...all.values()].filter((entry) => !entry.gathered);
  const tools = own(entries.tools);
  const withTools = new Set(tools.map(({ facts }) => facts.organisation));
  return { tools, organisations: own(entries.organisations).filter(({ id }) => withTools.has(id)) };
}

/** The example that an own organisation is made from: each in turn. */
function exampleFor({ organisations }: Examples, number: number): Entry<'organisations'> {
  const example = organisations[number % organisations.length];
  if (!example) throw new Error('There must be an example of an organisation with tools.');
  return example;
}

/** The example tools from the nation of an organisation: its choices, and the law, are those of that nation. */
function toolsLikeThoseOf({ tools, organisations }: Examples, nation: unknown): readonly Entry<'tools'>[] {
  const there = new Set(organisations.filter(({ facts }) => facts.nation === nation).map(({ id }) => id));
  return tools.filter(({ facts }) => there.has(facts.organisation));
}

/** The files of the register below `content/`: paths and texts. */
function filesOf(
  examples: Examples,
  { entries, own, on }: { entries: number; own: number; on: string },
): [path: string, text: string][] {
  const random = randomFrom(entries);
  const ownOrganisations = Math.ceil(own / TOOLS_OF_AN_ORGANISATION);
  const gatheredOrganisations = Math.ceil((entries - own) / TOOLS_OF_AN_ORGANISATION);
  return [
    ...range(ownOrganisations).map((number) => ownOrganisation(examples, number)),
    ...range(gatheredOrganisations).map((number) => gatheredOrganisation(examples, number, on, random)),
    [`gathered/${SOURCE}/sources/${SOURCE}.json`, json(source)],
    ...range(own).flatMap((number) => ownTool(examples, number, number % ownOrganisations, random)),
    ...range(entries - own).map((number) =>
      gatheredTool(examples, number, `gathered-${number % gatheredOrganisations}`, on, random),
    ),
  ];
}

const range = (length: number) => Array.from({ length }, (_, number) => number);
const json = (facts: Facts) => `${JSON.stringify(facts, null, 2)}\n`;
const ADDRESS = 'https://www.example.org/bench';
const origin = (id: string, on: string) => ({ gathered: [{ source: SOURCE, on, id, address: `${ADDRESS}/${id}` }] });

const source: Facts = {
  name: 'A generated register (invented)',
  kind: 'file',
  address: ADDRESS,
  licence: 'CC0 1.0',
  language: 'en',
  note: 'Made to measure the build. Nothing in it is true.',
};

function ownOrganisation(examples: Examples, number: number): [string, string] {
  const facts = {
    ...(exampleFor(examples, number).facts as Facts),
    name: `${placeName(number)} Hospitals (invented)`,
    odsCode: `ZY${String(number).padStart(4, '0')}`,
    alsoCalled: [`${placeName(number)} General`],
  };
  return [`organisations/own-${number}.json`, json(facts)];
}

function gatheredOrganisation(
  { organisations }: Examples,
  number: number,
  on: string,
  random: Random,
): [string, string] {
  const { kind, nation, region, inBrief } = random.one(organisations).facts as Facts;
  const name = `${placeName(100 + number)} Health Service (invented)`;
  const facts = { name, kind, nation, region, inBrief, invented: true, ...origin(`organisation-${number}`, on) };
  return [`gathered/${SOURCE}/organisations/gathered-${number}.json`, json(facts)];
}

function ownTool(examples: Examples, number: number, owner: number, random: Random): [string, string][] {
  const organisation = `own-${owner}`;
  const tools = toolsLikeThoseOf(examples, exampleFor(examples, owner).facts.nation);
  const example = random.one(tools);
  const facts: Facts = { ...variant(example, tools, random), organisation };
  const welsh = random.chance(50) ? example.translations.get('cy') : undefined;
  const place = `tools/${organisation}/tool-${number}`;
  const written: [string, string] = [`${place}.mdx`, mdx(facts, random.one(tools).body)];
  if (!welsh) return [written];
  return [
    written,
    [`${place}.cy.mdx`, mdx(translationFor(facts, welsh, `${welsh.facts['name']} ${number}`), welsh.body)],
  ];
}

function gatheredTool(
  { tools }: Examples,
  number: number,
  organisation: string,
  on: string,
  random: Random,
): [string, string] {
  const { product, ...facts } = withGaps(variant(random.one(tools), tools, random), GAPS_OF_HUNDRED, random);
  const known = product !== undefined && random.chance(KNOWN_PRODUCT_OF_HUNDRED);
  const whole: Facts = { ...facts, ...(known && { product }), organisation, ...origin(`tool-${number}`, on) };
  return [`gathered/${SOURCE}/tools/${organisation}/tool-${number}.json`, json(whole)];
}

function mdx(facts: Facts, body: string): string {
  return `---\n${stringify(facts, { aliasDuplicateObjects: false })}---\n\n${body}\n`;
}
