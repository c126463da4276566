import { expect, test } from 'vitest';
import { takingPart, withoutNames, withoutPersonalMailboxes } from '../../src/exchange/people.ts';

const ROLES = ['Chief Investigator', 'Collaborator'];

test('organisations and roles are shown, persons are not', () => {
  const { words, persons, unread } = takingPart(
    'Dr Ada Example - Collaborator - Acme - UK\nMs Cy-Ann Test-Name – Chief Investigator – University of Easthaven\nBo B. Bee - Collaborator - acme - uk',
    ROLES,
  );
  expect(words).toBe('Chief Investigator: University of Easthaven\nCollaborator: Acme - UK');
  expect(persons.toSorted()).toEqual(['Ada Example', 'Bo B. Bee', 'Cy-Ann Test-Name']);
  expect(unread).toBe(0);
});

test('a line that cannot be read is left out and counted, since it may hold a name', () => {
  const part = takingPart('Ada Example, Acme\nBo Bee - Cook - Kitchen', ROLES);
  expect(part).toMatchObject({ words: '', unread: 2 });
});

test('a person who is given as their own organisation is not shown', () => {
  expect(takingPart('Dr Ada Example - Collaborator - Ada Example', ROLES).words).toBe('');
});

test('the names of those who take part are taken out of other texts', () => {
  expect(withoutNames('Led by Ada Example and Prof Cy Dee of Acme.', ['Ada Example'])).toBe(
    'Led by [name left out] and [name left out] of Acme.',
  );
});

test('a cell that is somebody’s contact details is left out whole', () => {
  expect(withoutPersonalMailboxes('Jo Bloggs, 01632 960000, jo.bloggs@example.com')).toBeUndefined();
});

test('a long text loses only the mailbox of the person, and a team’s mailbox stays', () => {
  const text = `${'Words. '.repeat(60)}Write to jo.bloggs@example.com or team@example.org.`;
  expect(withoutPersonalMailboxes(text)).toBe(
    text.replace('jo.bloggs@example.com.', '').replace('jo.bloggs@example.com', '[name left out]'),
  );
});
