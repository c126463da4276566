import type { CollectionName } from '../../model/collection-names.ts';

const brief = 'Yn gryno';
const choices = 'Eich dewisiadau';
const answerable = 'Pwy sy’n atebol';
const record = 'Am y cofnod hwn';
const asked = 'Cwestiynau ac atebion';

/** The title of each group of questions in Welsh, by collection and group. */
export const groups = {
  organisations: {
    brief,
    coverage: 'Pa mor gyflawn yw hyn',
    approach: 'Sut mae AI yn cael ei gymeradwyo yma',
    contact: 'Pwy i’w holi',
    asked,
    record,
  },
  tools: {
    brief,
    does: 'Beth mae’n ei wneud',
    limits: 'Beth nad yw’n gallu ei wneud',
    decides: 'Pwy sy’n penderfynu',
    data: 'Eich data',
    choices,
    safety: 'Diogelwch',
    fairness: 'Pa mor dda mae’n gweithio, ac i bwy',
    people: 'Staff a’r gwasanaeth ehangach',
    supplier: 'Pwy sy’n ei wneud',
    accountability: answerable,
    asked,
    record,
  },
  'data-uses': {
    brief,
    data: 'Y data',
    choices,
    sharing: 'Sut mae’n cael ei rannu',
    accountability: answerable,
    asked,
    record,
  },
  products: {
    brief,
    use: 'Beth yw ei ddiben, a beth nad yw’n ddiben iddo',
    evidence: 'O beth y cafodd ei wneud, a sut y cafodd ei brofi',
    assurance: 'Y rheolau mae’n eu bodloni',
    supplier: 'Pwy sydd y tu ôl iddo',
    record,
  },
  notices: { brief, action: 'Beth sy’n cael ei wneud', record },
  care: { brief },
  glossary: { brief },
  pages: { brief },
  sources: { brief, gathering: 'Sut mae’n cael ei chasglu' },
} as const satisfies Record<CollectionName, Readonly<Record<string, string>>>;
