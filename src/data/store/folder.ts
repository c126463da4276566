/** What every publisher had at each harvest: it grows with each build, and is no part of the site. */
export const STORE = 'data';
