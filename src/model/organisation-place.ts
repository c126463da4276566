/** What tells which organisation it is, of what kind, and where: asked of organisations, and of those that are expected. */
export const odsCodeAsked = {
  question: 'What is its ODS code?',
  help: 'The code of the NHS Organisation Data Service: 3 to 10 letters and digits.',
  example: 'RX9',
  form: /^[A-Z0-9]{3,10}$/,
  formInWords: 'an ODS code: 3 to 10 capital letters and digits',
  standards: { hdruk: 'organisation_id' },
} as const;

export const kindAsked = {
  question: 'What kind of organisation is it?',
  help: 'Choose from the list.',
  example: 'acute',
  standards: {
    atrs: '0.3 organisation_type (v3.0)',
    hdruk: 'organisation_sector',
    nhse: 'Applicant Organisation Type',
  },
} as const;

export const nationAsked = {
  question: 'In which nation is it?',
  help: 'The choices that people have differ between the nations of the UK.',
  example: 'england',
} as const;

export const nhsRegionAsked = {
  question: 'In which region of NHS England is it?',
  help: 'Choose from the list. A body that works for the whole of England says that this does not apply.',
  example: 'east-of-england',
} as const;
