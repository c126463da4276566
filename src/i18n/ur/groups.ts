const brief = 'مختصراً';
const choices = 'آپ کے اختیارات';
const answerable = 'جواب دہ کون ہے';
const record = 'اس اندراج کے بارے میں';
const asked = 'سوال و جواب';

/** The title of each group of questions in Urdu, by collection and group. */
export const groups = {
  organisations: {
    brief,
    coverage: 'یہ کتنا مکمل ہے',
    approach: 'یہاں AI کی منظوری کیسے ہوتی ہے',
    contact: 'کس سے پوچھیں',
    asked,
    record,
  },
  tools: {
    brief,
    does: 'یہ کیا کرتا ہے',
    limits: 'یہ کیا نہیں کر سکتا',
    decides: 'فیصلہ کون کرتا ہے',
    data: 'آپ کا ڈیٹا',
    choices,
    safety: 'حفاظت',
    fairness: 'یہ کتنا اچھا کام کرتا ہے، اور کس کے لیے',
    people: 'عملہ اور باقی خدمت',
    supplier: 'اسے کون بناتا ہے',
    accountability: answerable,
    asked,
    record,
  },
  'data-uses': {
    brief,
    data: 'ڈیٹا',
    choices,
    sharing: 'اسے کیسے شیئر کیا جاتا ہے',
    accountability: answerable,
    asked,
    record,
  },
  products: {
    brief,
    use: 'یہ کس لیے ہے اور کس لیے نہیں',
    evidence: 'یہ کس سے بنا اور کیسے آزمایا گیا',
    assurance: 'یہ کن قواعد پر پورا اترتا ہے',
    supplier: 'اس کے پیچھے کون ہے',
    record,
  },
  notices: { brief, action: 'کیا کیا جا رہا ہے', record },
  care: { brief },
  glossary: { brief },
  pages: { brief },
  sources: { brief, gathering: 'اسے کیسے جمع کیا جاتا ہے' },
};
