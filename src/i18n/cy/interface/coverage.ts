import type { Interface } from '../../en.ts';

/** After a number the noun is in the singular, and this noun has no mutation. */
const sefydliad = (rest: string) => ({
  zero: `Nid oes sefydliad ${rest.replace(/^yn /u, 'sy’n ')}`,
  one: `Mae {count} sefydliad ${rest}`,
  two: `Mae {count} sefydliad ${rest}`,
  few: `Mae {count} sefydliad ${rest}`,
  many: `Mae {count} sefydliad ${rest}`,
  other: `Mae {count} sefydliad ${rest}`,
});

/** The words of how complete a list is, in Welsh. */
export const coverage = {
  claimed: 'Beth maen nhw’n ei ddweud am eu rhestr eu hunain:',
  lookedOn: 'Edrychwyd ddiwethaf am beth sydd ar goll ar {day}.',
  nilOn: 'Gwnaed yn siŵr o hynny ar {day}.',
  notYet: 'Beth maen nhw’n gwybod amdano sydd heb fod yma eto',
  by: 'i fod yma erbyn {day}',
  notSaid: 'Nid yw’r sefydliad hwn wedi dweud pa mor gyflawn yw ei restr. Efallai fod offer sydd heb fod yma.',
  nilTag: 'Datganiad dim, {day}',
  countsTitle: 'Pa mor gyflawn yw’r gofrestr hon?',
  counts: {
    'all-known': sefydliad('yn dweud bod popeth maen nhw’n gwybod amdano yma.'),
    part: sefydliad('yn dweud mai dim ond rhan sydd yma.'),
    nil: sefydliad('yn rhoi datganiad dim: nid ydyn nhw’n defnyddio unrhyw offeryn AI.'),
    'not-said': sefydliad('heb ddweud.'),
    missing: {
      zero: 'Nid oes dim y maen nhw’n gwybod amdano heb fod yma.',
      one: 'Mae {count} offeryn neu ddefnydd o ddata maen nhw’n gwybod amdano heb fod yma eto.',
      two: 'Mae {count} offeryn neu ddefnydd o ddata maen nhw’n gwybod amdanyn nhw heb fod yma eto.',
      few: 'Mae {count} offeryn neu ddefnydd o ddata maen nhw’n gwybod amdanyn nhw heb fod yma eto.',
      many: 'Mae {count} offeryn neu ddefnydd o ddata maen nhw’n gwybod amdanyn nhw heb fod yma eto.',
      other: 'Mae {count} offeryn neu ddefnydd o ddata maen nhw’n gwybod amdanyn nhw heb fod yma eto.',
    },
  },
} satisfies Interface['coverage'];
