import type { SomeOf } from '../../dictionary.ts';
import type { Interface } from '../../en.ts';

/** Words about the ways to read a page, in Urdu. */
export const reading: SomeOf<Interface['reading']> = {
  older: 'یہ ترجمہ اصل تحریر سے پرانا ہے۔ یہ {written} کو کیا گیا۔ {changed} کو کچھ بدل گیا۔',
  newest: 'تازہ ترین تحریر {language} میں پڑھیں',
  easyRead: 'آسان تحریر (Easy Read)',
  easyReadIs: 'آسان تحریر (Easy Read): چھوٹے الفاظ، ہر ایک کے ساتھ تصویر۔',
  easyReadLink: 'اس صفحے کی آسان تحریر (Easy Read)',
  easyReadIn: 'اس صفحے کی آسان تحریر (Easy Read)، {language} میں',
  easyReadOf: 'آسان تحریر (Easy Read): {name}',
  easyReadOlder: 'اس کے بننے کے بعد کچھ بدلا ہے۔ ہم سے پوچھیں، یا تمام باتوں والا صفحہ پڑھیں۔',
  easyReadTried: 'اسے کس نے آزمایا',
  fullPage: 'تمام باتوں والے صفحے پر جائیں',
  print: 'آپ اس صفحے کو چھاپ سکتے ہیں۔',
  listen: 'سنیں',
  pause: 'وقفہ',
  goOn: 'جاری رکھیں',
  stop: 'بند کریں',
  listenTo: 'یہ صفحہ سنیں',
  offline: 'نقل اپنے پاس رکھیں',
  offlineText:
    'وہ سب جو {organisation} یہاں کہتا ہے، ایک فائل میں۔ یہ انٹرنیٹ کے بغیر چلتی ہے۔ آپ اسے چھاپ بھی سکتے ہیں۔',
  offlineLink: 'اس فہرست کی نقل رکھیں ({size} kB)',
  offlineMade: 'یہ رکھنے کے لیے نقل ہے۔ یہ {day} کو بنائی گئی۔ تازہ ترین تحریر {address} پر ہے۔',
  offlineContents: 'اس نقل میں',
  offlineWords: 'الفاظ کے معنی',
};
