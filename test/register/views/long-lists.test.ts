import { describe, expect, test } from 'vitest';
import { SHOWN_OF_A_LIST, toolLists } from '../../../src/register/lists.ts';
import { dataUseView, glossaryView, noticeView } from '../../../src/register/views/entries.ts';
import { listView, placesOf } from '../../../src/register/views/list.ts';
import { usersShown } from '../../../src/register/views/users.ts';
import { entryOf, only, registerOf } from '../../fixtures/register.ts';

/** A register in which so many tools use one word, one product of which there is a notice, and one use of data. */
function registerWith(tools: number) {
  const register = registerOf([
    entryOf('glossary', 'triage', { name: 'Triage' }),
    entryOf('products', 'sorter', { name: 'Sorter (invented)' }),
    entryOf('data-uses', 'riverside/audit', { name: 'Audit' }),
    entryOf('notices', 'wrong', { name: 'Wrong order', products: ['sorter'] }),
    ...Array.from({ length: tools }, (_, at) =>
      entryOf('tools', `riverside/tool-${at}`, {
        glossary: ['triage'],
        product: 'sorter',
        status: 'in-use',
        dataUses: ['riverside/audit'],
      }),
    ),
  ]);
  const lists = { name: 'tools' as const, items: register.tools, facets: toolLists };
  const placesAt = (path: string) => placesOf(lists).filter(({ listPath }) => listPath === path);
  return {
    register,
    lists,
    placesAt,
    word: only(register.glossary),
    product: only(register.products),
    use: only(register.dataUses),
    notice: only(register.notices),
  };
}

describe('a page shows the first of very many tools, and leads to the list of all', () => {
  const many = SHOWN_OF_A_LIST + 25;
  const { register, lists, placesAt, word, product, use, notice } = registerWith(many);

  test('of a word', () => {
    const { tools } = glossaryView(word, register, 'en');
    expect(tools.entries).toHaveLength(SHOWN_OF_A_LIST);
    expect(tools.more).toEqual({ text: `The whole list: ${many} AI tools`, address: '/tools/glossary/triage/' });
  });

  test('of a product', () => {
    const { byStatus, more } = usersShown(product, 'en');
    expect(only(byStatus)).toMatchObject({ count: many, status: 'In use' });
    expect(only(byStatus).tools).toHaveLength(SHOWN_OF_A_LIST);
    expect(more?.address).toBe('/tools/product/sorter/');
  });

  test('of a use of data', () => {
    const { tools } = dataUseView(use, register, 'en');
    expect(tools.entries).toHaveLength(SHOWN_OF_A_LIST);
    expect(tools.more?.address).toBe('/tools/data-use/riverside/audit/');
  });

  test('of a notice', () => {
    const { answers } = noticeView(notice, register, 'en');
    expect(answers.answers).toHaveLength(SHOWN_OF_A_LIST);
    expect(answers.more?.address).toBe('/tools/notice/wrong/');
  });

  test.each([
    ['/tools/glossary/triage/', 'All AI tools: Triage'],
    ['/tools/product/sorter/', 'All AI tools: Sorter (invented)'],
    ['/tools/data-use/riverside/audit/', 'All AI tools: Audit'],
    ['/tools/notice/wrong/', 'All AI tools: Wrong order'],
  ])('which is at %s, page by page', (path, title) => {
    const places = placesAt(path);
    expect(places.flatMap(({ part }) => part.items)).toEqual(register.tools);
    expect(places).toHaveLength(2);
    for (const place of places) expect(listView(lists, place, register, 'en').title).toBe(title);
  });

  test('by which nobody narrows a list', () => {
    const [place] = placesAt('/tools/');
    const shown = place && listView(lists, place, register, 'en').narrowing.flatMap(({ choices }) => choices);
    expect(shown?.filter(({ path }) => /glossary|product|data-use|notice/u.test(path))).toEqual([]);
  });
});

test('where all of them are shown there is no list, and nothing leads to one', () => {
  const { register, placesAt, word, product, use, notice } = registerWith(SHOWN_OF_A_LIST);
  expect(glossaryView(word, register, 'en').tools).toMatchObject({ more: undefined });
  expect(glossaryView(word, register, 'en').tools.entries).toHaveLength(SHOWN_OF_A_LIST);
  expect(usersShown(product, 'en').more).toBeUndefined();
  expect(dataUseView(use, register, 'en').tools.more).toBeUndefined();
  expect(noticeView(notice, register, 'en').answers.more).toBeUndefined();
  const paths = ['glossary/triage', 'product/sorter', 'data-use/riverside/audit', 'notice/wrong'];
  expect(paths.flatMap((path) => placesAt(`/tools/${path}/`))).toEqual([]);
});
