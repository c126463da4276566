/** Under which the words and the data of the site are published. Gathered entries name their own beside it. */
export const LICENCE = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;
