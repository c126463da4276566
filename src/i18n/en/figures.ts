/** The words of numbers that people can read, in English. */
export const figures = {
  sentence: 'Of {of} {whom}, {many} {what}.',
  compared: '{comparedWith}: {many} of {of}.',
  about: 'That is about {many} of 1,000.',
  picture: 'A picture of {of} dots. {filled} of them are filled.',
  group: 'For some people: {group}',
  source: 'Source:',
  sourceOfThese: 'Source of these figures:',
  counted: 'counted on {day}',
};
