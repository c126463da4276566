/** The collections, in the order in which they are read. */
export const collectionNames = [
  'organisations',
  'tools',
  'data-uses',
  'products',
  'notices',
  'care',
  'glossary',
  'pages',
  'sources',
] as const;

export type CollectionName = (typeof collectionNames)[number];

export function isCollectionName(name: string): name is CollectionName {
  return (collectionNames as readonly string[]).includes(name);
}
