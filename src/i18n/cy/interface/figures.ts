import type { Interface } from '../../en.ts';

/** The words of numbers that people can read, in Welsh. */
export const figures = {
  sentence: 'O blith {of} o {whom}: {many} {what}.',
  compared: '{comparedWith}: {many} o bob {of}.',
  about: 'Mae hynny tua {many} o bob 1,000.',
  picture: 'Llun o {of} o ddotiau. Mae {filled} ohonyn nhw wedi’u llenwi.',
  group: 'I rai pobl: {group}',
  source: 'Ffynhonnell:',
  sourceOfThese: 'Ffynhonnell y ffigurau hyn:',
  counted: 'cyfrifwyd ar {day}',
} satisfies Interface['figures'];
