import type { SomeOf } from '../../dictionary.ts';
import type { Interface } from '../../en.ts';

/** Risk and performance in numbers, in Urdu. */
export const figures: SomeOf<Interface['figures']> = {
  sentence: '{of} ({whom}) میں سے {many}: {what}۔',
  compared: '{comparedWith}: {of} میں سے {many}۔',
  about: 'یعنی 1,000 میں سے تقریباً {many}۔',
  picture: '{of} نقطوں کی تصویر۔ ان میں سے {filled} بھرے ہوئے ہیں۔',
  group: 'کچھ لوگوں کے لیے: {group}',
  source: 'ماخذ:',
  sourceOfThese: 'ان اعداد کا ماخذ:',
  counted: '{day} کو گنے گئے',
};
