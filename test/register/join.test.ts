import { describe, expect, test } from 'vitest';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const names = (items: readonly { readonly entry: { readonly id: string } }[]) => items.map(({ entry }) => entry.id);

describe('a tool is joined to what belongs to it, in both directions', () => {
  const register = registerOf([
    entryOf('organisations', 'fenwick'),
    entryOf('products', 'northlight-chest'),
    entryOf('products', 'turnup'),
    entryOf('care', 'scans'),
    entryOf('care', 'skin'),
    entryOf('glossary', 'image-reading'),
    entryOf('glossary', 'bias'),
    entryOf('data-uses', 'riverside/imaging-research', { care: ['scans'] }),
    entryOf('tools', 'riverside/chest-x-rays', {
      product: 'northlight-chest',
      care: ['scans', 'skin'],
      dataUses: ['riverside/imaging-research'],
      glossary: ['image-reading'],
    }),
    entryOf('tools', 'riverside/bed-planner', { madeBy: 'in-house', product: undefined, care: ['skin'] }),
  ]);
  const tool = only(register.tools.filter(({ entry }) => entry.id === 'riverside/chest-x-rays'));

  test('its organisation', () => {
    expect(tool.organisation.entry.id).toBe('riverside');
    expect(names(tool.organisation.tools).sort()).toEqual(['riverside/bed-planner', 'riverside/chest-x-rays']);
    expect(names(register.organisations.find(({ entry }) => entry.id === 'fenwick')?.tools ?? [])).toEqual([]);
  });

  test('its product, and none where it was made in-house', () => {
    expect(tool.product?.entry.id).toBe('northlight-chest');
    expect(names(tool.product?.tools ?? [])).toEqual(['riverside/chest-x-rays']);
    expect(register.tools.find(({ entry }) => entry.id === 'riverside/bed-planner')?.product).toBeUndefined();
    expect(names(register.products.find(({ entry }) => entry.id === 'turnup')?.tools ?? [])).toEqual([]);
  });

  test('its kinds of care', () => {
    expect(names(tool.care)).toEqual(['scans', 'skin']);
    const skin = register.care.find(({ entry }) => entry.id === 'skin');
    expect(names(skin?.tools ?? []).sort()).toEqual(['riverside/bed-planner', 'riverside/chest-x-rays']);
  });

  test('its uses of data', () => {
    expect(names(tool.dataUses)).toEqual(['riverside/imaging-research']);
    expect(names(only(register.dataUses).tools)).toEqual(['riverside/chest-x-rays']);
  });

  test('its words of the glossary', () => {
    const tools = register.glossary.map((term) => [term.entry.id, names(term.tools)]);
    expect(tools).toEqual([
      ['bias', []],
      ['image-reading', ['riverside/chest-x-rays']],
    ]);
  });

  test('a use of data is joined to its organisation and its care', () => {
    expect(names(tool.organisation.dataUses)).toEqual(['riverside/imaging-research']);
    expect(names(only(register.dataUses).care)).toEqual(['scans']);
    expect(names(register.care.find(({ entry }) => entry.id === 'scans')?.dataUses ?? [])).toEqual([
      'riverside/imaging-research',
    ]);
  });
});

describe('notices', () => {
  const register = registerOf([
    entryOf('products', 'clerkwell-letters'),
    entryOf('products', 'deskmate'),
    entryOf('notices', 'old', { products: ['clerkwell-letters'], issued: '2025-01-01', state: 'closed' }),
    entryOf('notices', 'new', { products: ['clerkwell-letters', 'deskmate'], issued: '2026-10-05', state: 'open' }),
    entryOf('tools', 'riverside/letters', { product: 'clerkwell-letters' }),
    entryOf('tools', 'riverside/assistant', { product: 'deskmate' }),
    entryOf('tools', 'riverside/beds', { madeBy: 'in-house' }),
  ]);
  const open = (id: string) => names(register.tools.find(({ entry }) => entry.id === id)?.openNotices ?? []);

  test('that are open show on every tool that uses the product; closed ones do not', () => {
    expect(open('riverside/letters')).toEqual(['new']);
    expect(open('riverside/assistant')).toEqual(['new']);
    expect(open('riverside/beds')).toEqual([]);
  });

  test('show on the product, open and closed', () => {
    const letters = register.products.find(({ entry }) => entry.id === 'clerkwell-letters');
    expect(names(letters?.notices ?? [])).toEqual(['old', 'new']);
  });

  test('know their products and whether they are open', () => {
    expect(register.notices.map(({ entry, open: is, products }) => [entry.id, is, names(products)])).toEqual([
      ['new', true, ['clerkwell-letters', 'deskmate']],
      ['old', false, ['clerkwell-letters']],
    ]);
  });

  test('stand with the newest first', () => {
    const days = ['2026-01-02', '2026-10-05', '2025-12-31'];
    const notices = days.map((issued) => entryOf('notices', issued, { issued, products: [] }));
    expect(names(registerOf(notices).notices)).toEqual(['2026-10-05', '2026-01-02', '2025-12-31']);
  });
});

describe('the order of a list', () => {
  test('is by name as people sort names: capitals, accents and numbers do not matter', () => {
    const titles = ['zebra', 'Éclair', 'apple', 'Ward 10', 'Banana', 'Ward 9'];
    const care = titles.map((name, at) => entryOf('care', `care-${at}`, { name }));
    const listed = registerOf(care).care.map(({ entry }) => entry.facts.name);
    expect(listed).toEqual(['apple', 'Banana', 'Éclair', 'Ward 9', 'Ward 10', 'zebra']);
  });

  test('of two with one name is by their ids, whichever was read first', () => {
    const [a, b] = [entryOf('care', 'a', { name: 'Skin' }), entryOf('care', 'b', { name: 'Skin' })];
    expect(names(registerOf([a, b]).care)).toEqual(['a', 'b']);
    expect(names(registerOf([b, a]).care)).toEqual(['a', 'b']);
  });
});

describe('a gathered entry', () => {
  test('that says next to nothing is joined to its organisation only', () => {
    const gathered = entryOf('tools', 'riverside/x', {}, { gathered: true });
    const tool = only(registerOf([gathered]).tools);
    expect([tool.product, tool.care, tool.dataUses, tool.openNotices]).toEqual([undefined, [], [], []]);
    expect(tool.review.state).toBe('not-said');
  });

  test('that gives reasons for what it lacks is joined to nothing by them', () => {
    const reason = { noAnswer: 'withheld', ground: 'commercial', because: 'It is a secret.' };
    const entry = entryOf('tools', 'riverside/x', {
      product: reason,
      care: reason,
      dataUses: reason,
      glossary: reason,
    });
    expect(only(registerOf([entry]).tools)).toMatchObject({ product: undefined, care: [], dataUses: [] });
  });
});

test('an organisation that is not there is a fault of the program: the gate lets none through', () => {
  expect(() => registerOf([entryOf('tools', 'nobody/x')])).toThrow('“nobody” does not resolve');
});

test('a register knows whether its organisations are invented: none, some or all', () => {
  const invented = { invented: true };
  expect(registerOf([]).examples).toBe('none');
  expect(registerOf([entryOf('organisations', 'fenwick', invented)]).examples).toBe('some');
  expect(registerOf([entryOf('organisations', 'riverside', invented)]).examples).toBe('all');
});

test('an empty register has no entries and no faults', () => {
  const { tools, dataUses, notices, pages } = registerOf([]);
  expect([tools, dataUses, notices, pages]).toEqual([[], [], [], []]);
});
