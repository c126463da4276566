import type { SomeOf } from './dictionary.ts';
import type { Interface } from './en.ts';

type Words = Readonly<Record<string, unknown>>;

/** The interface of a sample language: its own words, and English where it has none. */
export function withEnglish(english: Interface, own: SomeOf<Interface>): Interface {
  return joined(english as unknown as Words, own as Words) as unknown as Interface;
}

/** The words that a sample language lacks, as paths of names: `search.results`. */
export function lacking(english: Interface, own: SomeOf<Interface>): string[] {
  return pathsLacking(english as unknown as Words, own as Words, '');
}

const isGroup = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value);

function joined(english: Words, own: Words): Words {
  return Object.fromEntries(
    Object.entries(english).map(([name, value]) => {
      const mine = own[name];
      return [name, isGroup(value) ? joined(value, isGroup(mine) ? mine : {}) : (mine ?? value)];
    }),
  );
}

function pathsLacking(english: Words, own: Words, before: string): string[] {
  return Object.entries(english).flatMap(([name, value]) => {
    const mine = own[name];
    if (isGroup(value)) return pathsLacking(value, isGroup(mine) ? mine : {}, `${before}${name}.`);
    return mine === undefined ? [before + name] : [];
  });
}
