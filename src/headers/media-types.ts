import { MEDIA_TYPES } from '../data/forms/index.ts';

const { md, ndjson, jsonld, csv, parquet } = MEDIA_TYPES;

/**
 * The media types of files that servers do not know by themselves, or send without saying that they are UTF-8. By the ending of
 * the file. With `nosniff` no browser guesses.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  md,
  ndjson,
  jsonld,
  csv,
  parquet,
  atom: 'application/atom+xml',
  ics: 'text/calendar; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  sha256: 'text/plain; charset=utf-8',
};
