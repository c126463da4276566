import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/exchange/exchange.ts';
import { idsOf } from '../../src/exchange/ids.ts';
import { slugOf, suffixedSlug } from '../../src/exchange/slug.ts';
import { isIdPart } from '../../src/model/field.ts';

function draft(name: string, sourceId: string, organisation = 'Ward'): Draft {
  return {
    organisation: { key: organisation, named: organisation, facts: { name: organisation } },
    facts: { name },
    sourceId,
    address: 'https://www.example.org',
    unmapped: [],
    cut: [],
    remarks: [],
  };
}

describe('an id made from a name', () => {
  test.each([
    ['../../../etc/passwd', 'etc-passwd'],
    ['Gemeente ’s-Gravenmoer', 'gemeente-s-gravenmoer'],
    ['Größe & Łódź — Æther', 'grosse-lodz-aether'],
    ['..', ''],
    ['日本語', ''],
    ['CON\u0000\u202E.json', 'con-json'],
  ])('%s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test('a long name is cut between words, and with a suffix still fits', () => {
    const slug = slugOf('word '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-word')).toBe(true);
    expect(isIdPart(suffixedSlug('word '.repeat(40), '11136893'))).toBe(true);
    expect(suffixedSlug('word '.repeat(40), '11136893').endsWith('-11136893')).toBe(true);
  });
});

describe('the ids of a source', () => {
  test('organisations of different sources never meet', () => {
    const [one] = idsOf([draft('A', '1')], 'us-federal-2024');
    expect(one).toEqual({ organisation: 'us-federal-2024-ward', entry: 'a' });
  });

  test('names that repeat get the source’s id, whatever the order of the rows', () => {
    const drafts = [draft('Chatbot', '7'), draft('Chatbot', '9'), draft('Map', '3')];
    expect(idsOf(drafts, 's').map((id) => id.entry)).toEqual(['chatbot-7', 'chatbot-9', 'map']);
    expect(idsOf(drafts.toReversed(), 's').map((id) => id.entry)).toEqual(['map', 'chatbot-9', 'chatbot-7']);
  });

  test('a suffixed id does not take the place of another entry', () => {
    const ids = idsOf([draft('Chatbot', '7'), draft('Chatbot', '9'), draft('Chatbot 7', '1')], 's').map(
      (id) => id.entry,
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('chatbot-7');
  });

  test('organisations whose names give one id are told apart', () => {
    const ids = idsOf([draft('A', '1', 'Été'), draft('A', '2', 'Ete')], 's');
    expect(ids[0]?.organisation).not.toBe(ids[1]?.organisation);
    expect(ids.every((id) => isIdPart(id.organisation))).toBe(true);
  });

  test('a name without letters a to z still gives an id', () => {
    const [id] = idsOf([draft('日本語', '7', '北京')], 's');
    expect(id?.entry).toBe('7');
    expect(isIdPart(id?.organisation ?? '')).toBe(true);
  });
});
