import { fileAddress } from '../../register/addresses.ts';
import { MEDIA_TYPES } from '../forms/index.ts';
import type { DataFile, DataSource, FilesToMake } from '../publish.ts';
import { REGISTER_FEED_SCHEMA } from '../register-feed/schema.ts';
import { schemaPath } from '../schema/collection-schema.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { exampleFeed } from './example-feed.ts';
import { examples, type Example, type ExampleFiles } from './examples.ts';

const FOLDER = '/data/feed-examples';
/** The day that the examples give, so that they stay the same from build to build. */
const MADE = '2026-11-01';

/** `/data/feed-examples/…`: good and bad feeds, and in `verdicts.json` what is to be made of each. */
export function* feedExamples({ theme }: Pick<DataSource, 'theme'>): Iterable<FilesToMake> {
  yield { name: FOLDER, given: theme.address, files: () => allExamples(theme.address) };
}

function* allExamples(site: string): Iterable<DataFile> {
  const at = (path: string) => new URL(fileAddress(path), site).href;
  for (const example of examples)
    for (const [name, content] of Object.entries(filesOf(example, at)))
      if (content !== undefined)
        yield { path: `${FOLDER}/${example.name}/${name}`, mediaType: mediaTypeOf(name), content };
  yield {
    path: `${FOLDER}/verdicts.json`,
    mediaType: MEDIA_TYPES.json,
    content: `${JSON.stringify(
      examples.map((example) => verdictOf(example, at)),
      null,
      2,
    )}\n`,
    count: examples.length,
  };
}

function filesOf(example: Example, at: (path: string) => string): ExampleFiles {
  const feed = exampleFeed(example.entries, {
    at: at(`${FOLDER}/${example.name}/register.json`).replace(/\/register\.json$/u, ''),
    schema: at(schemaPath(SCHEMA_VERSION, REGISTER_FEED_SCHEMA)),
    made: MADE,
  });
  return {
    'register.json': `${JSON.stringify(feed.feed, null, 2)}\n`,
    'entries.ndjson': feed.lines.map((line) => `${line}\n`).join(''),
    ...example.spoilt?.(feed),
  };
}

const verdictOf = ({ name, about, expected }: Example, at: (path: string) => string) => ({
  name,
  feed: at(`${FOLDER}/${name}/register.json`),
  about,
  ...expected,
});

const mediaTypeOf = (name: string) => (name.endsWith('.ndjson') ? MEDIA_TYPES.ndjson : MEDIA_TYPES.json);
