import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { checkContent } from '../../src/register/gate.ts';
import { joinRegister, type Register } from '../../src/register/register.ts';
import { toolFacets } from '../../src/register/lists.ts';
import { leafletOf } from '../../src/register/pack/leaflet.ts';
import { posterOf } from '../../src/register/pack/poster.ts';
import {
  careView,
  dataUseView,
  glossaryView,
  noticeView,
  organisationView,
  productView,
} from '../../src/register/views/entries.ts';
import { homeView } from '../../src/register/views/home.ts';
import { letterView } from '../../src/register/views/letters.ts';
import { listView, placesOf } from '../../src/register/views/list.ts';
import { toolView } from '../../src/register/views/tool.ts';
import { completeEntry, TODAY } from '../fixtures/entries.ts';
import { entryFile, validContent, writeProject, type Files } from '../fixtures/project.ts';

/** Content with several entries of each kind, joined in many ways. */
function content(): Files {
  const tools = ['b', 'a', 'c'].map((id) =>
    entryFile(
      'tools',
      `riverside/${id}`,
      completeEntry('tools', { name: 'The same name', glossary: ['machine-learning'] }),
    ),
  );
  return Object.assign({ ...validContent() }, ...tools) as Files;
}

/** Everything that pages show of a register, in every language. */
function everythingShown(register: Register): string {
  const list = { name: 'tools', items: register.tools, facets: toolFacets } as const;
  const views = languages.flatMap(({ code }) => [
    homeView(register, code),
    letterView('glossary', undefined, register, code),
    ...placesOf(list).map((place) => listView(list, place, register, code)),
    ...register.tools.map((tool) => toolView(tool, register, code)),
    ...register.tools.map((tool) => posterOf(tool, register, code, 'poster-a4')),
    ...register.tools.map((tool) => leafletOf(tool, register, code)),
    ...register.dataUses.map((use) => dataUseView(use, register, code)),
    ...register.organisations.map((organisation) => organisationView(organisation, register, code)),
    ...register.products.map((product) => productView(product, register, code)),
    ...register.notices.map((notice) => noticeView(notice, register, code)),
    ...register.care.map((care) => careView(care, register, code)),
    ...register.glossary.map((term) => glossaryView(term, register, code)),
  ]);
  return JSON.stringify(views);
}

/** The register of files, read from a folder of its own. */
async function registerFrom(files: Files, today = TODAY): Promise<Register> {
  const { entries, problems } = await checkContent(await writeProject(files), today);
  expect(problems).toEqual([]);
  return joinRegister(entries, today);
}

describe('the same content gives the same register', () => {
  test('twice from one reading', async () => {
    const register = await registerFrom(content());
    expect(everythingShown(joinRegister(register.entries, TODAY))).toBe(everythingShown(register));
    expect(everythingShown(register)).toBe(everythingShown(register));
  });

  test('from two folders, whichever file was written first', async () => {
    const backwards = Object.fromEntries(Object.entries(content()).toReversed());
    const [one, other] = await Promise.all([registerFrom(content()), registerFrom(backwards)]);
    expect(everythingShown(other)).toBe(everythingShown(one));
  });

  test('and on another day only what depends on the day is another', async () => {
    const [one, other] = await Promise.all([registerFrom(content()), registerFrom(content(), '2027-06-01')]);
    expect(everythingShown(other)).not.toBe(everythingShown(one));
    expect(other.tools.map(({ entry }) => entry)).toEqual(one.tools.map(({ entry }) => entry));
  });
});
