import type { EntryFile } from '../../exchange/entry-file.ts';
import { firstLanguage } from '../../i18n/languages.ts';
import { whyNotAddress } from '../../model/contact.ts';
import { translationOf } from '../../model/check/translation.ts';
import type { Collection } from '../../model/collection.ts';
import { collectionOf } from '../../model/index.ts';
import type { Said } from '../../register/digest.ts';
import { STORY } from '../../register/read-file.ts';
import { inModelOrder } from '../../register/write-file.ts';
import type { Received } from '../received.ts';
import type { Fit } from './fit.ts';
import type { NotTaken } from './verdict.ts';

/** As much as the check of content reads of a file. Source: `readContent` in src/register/read-file.ts. */
const MOST_BYTES = 512 * 1024;
const MOST_IN_ID = 200;

/** The files of an entry as they lie in the folder of its source, or why it has none. `on`: the day of gathering. */
export function filesOf(
  record: Received,
  id: string,
  fit: Fit,
  { source, on }: { readonly source: string; readonly on: string },
): EntryFile[] | NotTaken {
  const collection = collectionOf(record.collection);
  const place = `${record.collection}/${id}`;
  const gathered = [{ source, on, ...origin(record) }];
  const files = [
    { path: `${place}.json`, text: textOf(collection, { facts: { ...fit.facts, gathered }, ...storyOf(fit) }) },
    ...Object.entries(fit.translations).map(([code, said]) => ({
      path: `${place}.${code}.json`,
      text: textOf(translationOf(collection), said),
    })),
    ...Object.entries(fit.easyRead).map(([code, { facts }]) => ({
      path: code === firstLanguage ? `${place}.easy.json` : `${place}.easy.${code}.json`,
      text: `${JSON.stringify(facts, null, 2)}\n`,
    })),
  ];
  return files.some(({ text }) => Buffer.byteLength(text) > MOST_BYTES) ? LARGE : files;
}

const LARGE: NotTaken = {
  code: 'too-large',
  because: 'The record is larger than an entry may be: 0.5 MB.',
  instead: 'Make it shorter, and link to documents.',
};

const storyOf = ({ story }: { readonly story?: string }) => (story === undefined ? {} : { story });

function origin({ id, sourceId, address }: Received): { id: string; address?: string } {
  const named = (sourceId ?? id).trim().slice(0, MOST_IN_ID).toWellFormed();
  return { id: named, ...(address !== undefined && whyNotAddress(address) === undefined && { address }) };
}

function textOf(collection: Pick<Collection, 'fields'>, { facts, story }: Said): string {
  const inOrder = inModelOrder(collection.fields, facts);
  return `${JSON.stringify(story === undefined ? inOrder : { ...inOrder, [STORY]: story }, null, 2)}\n`;
}
