import type { DataFile, DataSource } from '../data/publish.ts';
import { HEADERS_FILE, headersFile } from './hosts/headers-file.ts';
import { mediaTypes } from './media-types.ts';
import { headerRules } from './rules.ts';
import { headerSettings } from './settings.ts';

/** `_headers`, at the root of the site: hosts read it there, and so does `npm run serve`. */
export function* hostHeaders({ register, theme }: DataSource): Iterable<DataFile> {
  const rules = headerRules(headerSettings(register, theme));
  yield {
    path: `/${HEADERS_FILE}`,
    mediaType: 'text/plain; charset=utf-8',
    content: headersFile(rules, mediaTypes),
  };
}
