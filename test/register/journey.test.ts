import { expect, test } from 'vitest';
import { readsOf } from '../../src/build/reads.ts';
import { careAt, journeysOf, journeyView, organisationsIn } from '../../src/register/views/journey.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

const scans = entryOf('care', 'scans', { name: 'Scans' });
const tool = (id: string, status: string) => entryOf('tools', `riverside/${id}`, { name: id, status, care: ['scans'] });

test('a journey shows the tools that may be met, and not those that were given up', () => {
  const register = registerOf([
    scans,
    tool('used', 'in-use'),
    tool('tried', 'pilot'),
    tool('gone', 'retired'),
    tool('idea', 'exploring'),
  ]);
  const view = journeyView(only(journeysOf(register)), register, 'en');
  expect(view.tools.map(({ summary }) => summary.name)).toEqual(['tried', 'used']);
});

test('each tool answers at once: who checks, what leaves and to whom, what can be refused, how, and what then', () => {
  const recipient = { name: 'Northlight (invented)', role: 'processor', gets: 'The X-ray.', countries: ['GB'] };
  const used = entryOf('tools', 'riverside/used', {
    care: ['scans'],
    leaves: 'uk',
    canSayNo: 'partly',
    sayNoTo: ['tool'],
    recipients: [{ ...recipient, identifiability: 'identifiable' }],
  });
  const register = registerOf([scans, used]);
  const first = only(journeyView(only(journeysOf(register)), register, 'en').tools);
  expect(first.facts.map(({ key }) => key)).toEqual(['checked', 'leaves', 'say-no']);
  expect(first.person.map(({ field }) => field)).toEqual(['humanReview']);
  expect(first.recipients).toBe('Northlight (invented)');
  expect(first.refusals.map(({ can }) => can)).toEqual(['can', 'cannot', 'nothing']);
  expect(first.how.map(({ field }) => field)).toEqual(['howToSayNo', 'ifNo']);
});

test('what is listed for the care and not used now is named apart', () => {
  const register = registerOf([scans, tool('used', 'in-use'), tool('off', 'paused'), tool('gone', 'retired')]);
  const view = journeyView(only(journeysOf(register)), register, 'en');
  expect(view.notNow.map(({ name }) => name)).toEqual(['gone', 'off']);
});

test('a gathered tool that does not say where it stands may be met', () => {
  const silent = entryOf('tools', 'riverside/silent', { name: 'Silent', care: ['scans'] }, { gathered: true });
  const register = registerOf([scans, silent]);
  expect(journeyView(only(journeysOf(register)), register, 'en').tools).toHaveLength(1);
});

test('a use of data that has ended is not what data may be used for', () => {
  const use = (id: string, status: string) =>
    entryOf('data-uses', `riverside/${id}`, { name: id, status, care: ['scans'] });
  const register = registerOf([scans, use('over', 'ended'), use('now', 'active'), use('soon', 'planned')]);
  const view = journeyView(only(journeysOf(register)), register, 'en');
  expect(view.dataUses.map(({ summary }) => summary.name)).toEqual(['now', 'soon']);
});

test('care without a tool has a page too, since “none” is an answer', () => {
  const register = registerOf([scans]);
  const journey = only(journeysOf(register));
  expect(journeyView(journey, register, 'en').tools).toEqual([]);
  expect(only(organisationsIn(journey.care, register, 'en').steps).count).toBe('None listed');
});

test('the page says how complete the list is, in the organisation’s words', () => {
  const register = registerOf([scans]);
  const { coverage } = journeyView(only(journeysOf(register)), register, 'en');
  expect(coverage.covers).toHaveLength(1);
  expect(coverage.claim?.label).toBe('All that they know of');
});

test('where there are too many organisations for a page, a letter is chosen first, and the organisation from its list', () => {
  const many = (count: number) =>
    registerOf([
      scans,
      ...Array.from({ length: count }, (_, at) => entryOf('organisations', `o-${at}`, { name: `Abbey ${at}` })),
    ]);
  const stepsAmong = (register: ReturnType<typeof many>) => organisationsIn(only(register.care), register, 'cy');
  const few = stepsAmong(many(119));
  expect(few.letters).toEqual([]);
  expect(few.steps).toHaveLength(120);
  expect(stepsAmong(many(120))).toEqual({
    steps: [],
    letters: [
      { letter: 'A', address: '/cy/organisations/letter/a/' },
      { letter: 'R', address: '/cy/organisations/letter/r/' },
    ],
  });
});

test('a page at one organisation reads nothing that others list for the same care', async () => {
  const register = registerOf([
    scans,
    entryOf('organisations', 'hillside'),
    tool('here', 'in-use'),
    entryOf('tools', 'hillside/there', { care: ['scans'], status: 'in-use' }),
    entryOf('data-uses', 'hillside/use', { care: ['scans'] }),
  ]);
  const journey = journeysOf(register).find(({ organisation }) => organisation.entry.id === 'riverside');
  const { reads } = await readsOf(() => Promise.resolve(journey && journeyView(journey, register, 'en')));
  expect([...reads]).toContain('entry tools/riverside/here');
  expect([...reads].filter((read) => read.includes('hillside'))).toEqual([]);
  const own = await readsOf(() => Promise.resolve(journey && careAt(journey.organisation, register, 'en')));
  expect([...own.reads].filter((read) => read.includes('hillside'))).toEqual([]);
});

test('a gathered organisation has a journey only where something is listed for it', () => {
  const away = entryOf('organisations', 'away', { name: 'Away' }, { gathered: true });
  const register = registerOf([scans, away]);
  expect(journeysOf(register).map(({ organisation }) => organisation.entry.id)).toEqual(['riverside']);
});
