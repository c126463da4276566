/** What readers see of each term of a vocabulary, by id. */
export type TermWords<Id extends string = string> = Readonly<Record<Id, { label: string; meaning: string }>>;
