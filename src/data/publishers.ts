import { feeds } from './feeds/index.ts';
import { blankForms } from './blank-forms.ts';
import { calendars } from './calendars.ts';
import { catalogue } from './catalogue/index.ts';
import { eachEntry } from './each-entry.ts';
import { inStandards } from './in-standards.ts';
import { hostHeaders } from '../headers/publisher.ts';
import { nationalFiles } from './national-files.ts';
import type { Publisher } from './publish.ts';
import { informationRequests } from './information-request/publisher.ts';
import { feedExamples } from './feed-examples/index.ts';
import { queryEngine } from './query/engine.ts';
import { publishedHistory, registerFeeds, tombstones } from './register-feed/index.ts';
import { packagesUsed } from './packages/publisher.ts';
import { schemas } from './schemas.ts';
import { siteFiles } from './site-files.ts';
import { terms } from './terms.ts';
import { registersOfOrganisations, wholeRegister } from './whole-register.ts';

/** Everything that is published as data, in the order in which it is written. */
export const publishers: readonly Publisher[] = [
  wholeRegister,
  registersOfOrganisations,
  terms,
  schemas,
  registerFeeds,
  publishedHistory,
  feedExamples,
  catalogue,
  siteFiles,
  hostHeaders,
  eachEntry,
  informationRequests,
  blankForms,
  tombstones,
  inStandards,
  queryEngine,
  feeds,
  calendars,
  nationalFiles,
  packagesUsed,
];
