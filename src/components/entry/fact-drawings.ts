import type { FactKey } from '../../register/facts.ts';

/** The icon of each fact: line drawings on a 24 by 24 grid. The same on pages, posters and cards. */
export const factDrawings: Readonly<Record<FactKey, string>> = {
  checked: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21v-1a6 6 0 0 1 6-6h2m4 4 2.500 2.500L22 15',
  alone:
    'M12 2v3M7 5h10a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zm2 6v1m6-1v1m-6 4h6M8 19v3m8-3v3',
  training: 'm2 9 10-5 10 5-10 5zm4 2.500V17c2 2 10 2 12 0v-5.500M22 9v6',
  leaves: 'M13 3h6a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-6M3 12h12m-4-4 4 4-4 4',
  'say-no':
    'M18 11V6.500a1.500 1.500 0 0 0-3 0V5a1.500 1.500 0 0 0-3 0V4a1.500 1.500 0 0 0-3 0v2a1.500 1.500 0 0 0-3 0v9a7 7 0 0 0 7 7 6 6 0 0 0 6-6v-4.500a1.500 1.500 0 0 0-3 0z',
  trial: 'M9 3h6m-5 0v6L4.500 18.500A2 2 0 0 0 6 21.500h12a2 2 0 0 0 1.500-3L14 9V3M7 15h10',
  tested:
    'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 20a6 6 0 0 1 12 0m1-5.800A6 6 0 0 1 22 20',
  'last-checked':
    'M4 6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zm4-4v5m8-5v5M4 10h16m-11 5 2 2 4-4',
};
