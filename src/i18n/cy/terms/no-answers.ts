import type { TermWords } from './term-words.ts';

export const noAnswerTerms = {
  'no-answers': {
    'not-applicable': {
      label: 'Ddim yn berthnasol',
      meaning: 'Nid yw’r cwestiwn yn addas i’r cofnod hwn. Mae’r awdur yn dweud pam.',
    },
    'not-yet-known': {
      label: 'Ddim yn hysbys eto',
      meaning: 'Nid oes neb yn gwybod eto. Mae’r awdur yn dweud erbyn pryd y bydd yn gwybod.',
    },
    withheld: {
      label: 'Heb ei gyhoeddi',
      meaning: 'Mae’r sefydliad yn gwybod yr ateb ond nid yw’n ei gyhoeddi. Mae’r awdur yn rhoi’r rheswm.',
    },
  },
  'withholding-grounds': {
    security: { label: 'Diogelwch', meaning: 'Byddai’r ateb yn helpu rhywun i ymosod ar y system.' },
    commercial: {
      label: 'Budd masnachol',
      meaning: 'Mae’r ateb yn gyfrinach fasnachol, neu byddai’n niweidio proses brynu deg.',
    },
    legal: { label: 'Wedi’i wahardd gan y gyfraith', meaning: 'Nid yw’r gyfraith neu lys yn caniatáu ei gyhoeddi.' },
    'personal-data': {
      label: 'Byddai’n enwi person',
      meaning: 'Byddai’r ateb yn dangos pwy yw rhywun sydd heb gytuno i hynny.',
    },
  },
} as const satisfies Readonly<Record<string, TermWords>>;
