import type { CollectionName } from '../../model/collection-names.ts';

/** What one entry of each collection is called in Welsh, and many. */
export const collections = {
  organisations: { one: 'sefydliad', many: 'sefydliadau' },
  tools: { one: 'offeryn AI', many: 'offer AI' },
  'data-uses': { one: 'defnydd o ddata', many: 'defnyddiau o ddata' },
  products: { one: 'cynnyrch', many: 'cynhyrchion' },
  notices: { one: 'hysbysiad', many: 'hysbysiadau' },
  care: { one: 'math o ofal', many: 'mathau o ofal' },
  glossary: { one: 'gair', many: 'geiriau' },
  pages: { one: 'tudalen', many: 'tudalennau' },
  sources: { one: 'ffynhonnell', many: 'ffynonellau' },
} as const satisfies Record<CollectionName, { one: string; many: string }>;
