import type { SomeOf } from '../../dictionary.ts';
import type { Interface } from '../../en.ts';

/** The words about open data that stand on the pages of the sample, in Urdu. */
export const data: SomeOf<Interface['data']> = {
  navigation: 'کھلا ڈیٹا',
  entryTitle: 'یہ اندراج ڈیٹا کے طور پر',
  organisationData: 'یہ جو کچھ شائع کرتا ہے، ڈیٹا کے طور پر',
};
