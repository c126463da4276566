import type { SomeOf } from '../../dictionary.ts';
import type { Interface } from '../../en.ts';

/** Words about changes, in Urdu. */
export const changes: SomeOf<Interface['changes']> = {
  title: 'کیا بدلا ہے',
  lead: 'اس رجسٹر میں کیا نیا یا مختلف ہے، سب سے نیا پہلے۔',
  of: 'کیا بدلا ہے: {organisation}',
  leadOf: 'یہاں کیا نیا یا مختلف ہے، سب سے نیا پہلے: {organisation}۔',
  published: 'یہاں نیا',
  changed: 'تبدیلی',
  affects: 'یہ آپ پر اثر ڈال سکتا ہے اگر {whom}',
  now: 'اس کے بجائے یہاں دیکھیں: {name}',
  more: 'جو کچھ بدلا ہے: {organisation}',
  feed: 'ان تبدیلیوں کی خبر پاتے رہیں',
  feedHint:
    'فیڈ ریڈر ایک ایپ ہے جو آپ کو بتاتی ہے جب کچھ نیا ہو۔ اسے یہ پتہ دیں (Atom فیڈ)، پھر آپ کو دیکھنے کے لیے واپس آنے کی ضرورت نہیں۔',
  feedOf: 'تبدیلیاں: {name}',
};

/** Words of the page that answers for an entry that has left, in Urdu. */
export const withdrawn: SomeOf<Interface['withdrawn']> = {
  onDay: 'یہ {day} کو اس رجسٹر سے نکل گیا۔',
  because: 'یہ کیوں نکلا',
  instead: 'اس کی جگہ کہاں دیکھیں',
  nowhere: 'یہاں اس کی جگہ کچھ نہیں ہے۔',
  ask: 'آپ اب بھی {organisation} سے اس کے بارے میں پوچھ سکتے ہیں۔',
  description: '{name} اس رجسٹر سے نکل گیا ہے۔ یہ صفحہ بتاتا ہے کہ کب اور کیوں۔',
};
