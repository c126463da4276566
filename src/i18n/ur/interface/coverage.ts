import type { SomeOf } from '../../dictionary.ts';
import type { Interface } from '../../en.ts';

/** How complete a list is, in Urdu. */
export const coverage: SomeOf<Interface['coverage']> = {
  claimed: 'وہ اپنی فہرست کے بارے میں کیا کہتے ہیں:',
  lookedOn: 'انہوں نے رہ گئی چیزیں آخری بار {day} کو ڈھونڈیں۔',
  nilOn: 'انہوں نے {day} کو اس کی تصدیق کی۔',
  notYet: 'جس کا انہیں علم ہے مگر ابھی یہاں نہیں',
  by: '{day} تک یہاں ہوگا',
  notSaid: 'اس ادارے نے نہیں بتایا کہ اس کی فہرست کتنی مکمل ہے۔ ایسے آلات ہو سکتے ہیں جو یہاں نہیں۔',
  nilTag: 'کوئی آلہ نہیں، {day}',
  countsTitle: 'یہ رجسٹر کتنا مکمل ہے؟',
  counts: {
    'all-known': {
      one: '{count} ادارہ کہتا ہے کہ جن کا اسے علم ہے وہ سب یہاں ہیں۔',
      other: '{count} ادارے کہتے ہیں کہ جن کا انہیں علم ہے وہ سب یہاں ہیں۔',
    },
    part: {
      one: '{count} ادارہ کہتا ہے کہ صرف کچھ حصہ یہاں ہے۔',
      other: '{count} ادارے کہتے ہیں کہ صرف کچھ حصہ یہاں ہے۔',
    },
    nil: {
      one: '{count} ادارہ کہتا ہے کہ وہ کوئی AI آلہ استعمال نہیں کرتا۔',
      other: '{count} ادارے کہتے ہیں کہ وہ کوئی AI آلہ استعمال نہیں کرتے۔',
    },
    'not-said': { one: '{count} ادارے نے نہیں بتایا۔', other: '{count} اداروں نے نہیں بتایا۔' },
    missing: {
      one: '{count} آلے یا ڈیٹا کے استعمال کا علم ہے جو ابھی یہاں نہیں۔',
      other: '{count} آلات یا ڈیٹا کے استعمالوں کا علم ہے جو ابھی یہاں نہیں۔',
    },
  },
};
