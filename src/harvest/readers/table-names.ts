import { ID } from '../../exchange/drafts/asked.ts';
import type { GivenEntry } from '../../exchange/drafts/given.ts';
import { wordsKey } from '../../exchange/drafts/labels.ts';
import type { Names } from '../../exchange/drafts/names.ts';
import { isIdPart } from '../../model/field.ts';

/** The entries that answers of a table can name: by id, or by name those that stand in the table itself. */
export function namesInTable(entries: readonly GivenEntry[]): Names {
  const ids = new Map<string, Set<string>>();
  const names = new Map<string, string[]>();
  for (const { collection, given } of entries) {
    const said = (name: string) => given.find(({ way }) => way.length === 1 && way[0] === name)?.cell.text.trim();
    const [id, name] = [said(ID), said('name')];
    if (id === undefined || name === undefined) continue;
    const key = `${collection} ${wordsKey(name)}`;
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
    names.set(collection, [...(names.get(collection) ?? []), name]);
  }
  return {
    idsOf: (collection, text) => {
      const known = ids.get(`${collection} ${wordsKey(text)}`);
      if (known) return [...known];
      return text.trim().split('/').every(isIdPart) ? [text.trim()] : [];
    },
    namesOf: (collection) => names.get(collection) ?? [],
  };
}
