/** What the check of content finds and a JSON Schema cannot say: published with the schemas, so that nobody relies on them for it. */
export const differences = [
  {
    name: 'placeholders',
    what: 'Texts that only fill space are refused by the check: “TBC”, “n/a”, punctuation alone, “lorem ipsum”, a spreadsheet’s “#REF!”.',
    because:
      'They are found in every way of writing them (Unicode normalisation, letter case, signs around them), which a pattern has no means for.',
  },
  {
    name: 'language tags',
    what: 'A language tag must be in its canonical form: en-GB and not en-gb, he and not iw.',
    because: 'The canonical form of a tag is in the registry of language subtags, not in its shape.',
  },
  {
    name: 'unassigned characters',
    what: 'An address must not hold characters that Unicode has not assigned.',
    because:
      'Each version of Unicode assigns more, and patterns that name them by property are not read by every validator.',
  },
  {
    name: 'bytes of addresses',
    what: 'What is percent-encoded in a path inside the site must be UTF-8: /%ff is refused.',
    because: 'A pattern that knows UTF-8 would be longer than the rest of the schema.',
  },
  {
    name: 'rules between answers',
    what: 'Days must be in order (a review after the last check, and at most a year after it), and answers must not contradict each other.',
    because: 'JSON Schema does not compare two values, or a value with the day of the build.',
  },
  {
    name: 'references',
    what: 'An id must name an entry that is there, an entry must lie in the folder of its organisation, and a code must not be used twice.',
    because: 'JSON Schema sees one document.',
  },
  {
    name: 'the longer story',
    what: 'Its Markdown must keep to the allow-list: no HTML, no script, only links that may be followed.',
    because: 'It has to be parsed.',
  },
  {
    name: 'translations beside their entry',
    what: 'A translation must answer what the first language answers, with as many records, and a reason where that has one.',
    because: 'JSON Schema does not compare two values.',
  },
] as const;
