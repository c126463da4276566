/** What one entry of each collection is called in Urdu, and many. */
export const collections = {
  organisations: { one: 'ادارہ', many: 'ادارے' },
  tools: { one: 'AI آلہ', many: 'AI آلات' },
  'data-uses': { one: 'ڈیٹا کا استعمال', many: 'ڈیٹا کے استعمال' },
  products: { one: 'چیز', many: 'مصنوعات' },
  notices: { one: 'اطلاع', many: 'اطلاعات' },
  care: { one: 'علاج کی قسم', many: 'علاج کی قسمیں' },
  glossary: { one: 'لفظ', many: 'الفاظ' },
  pages: { one: 'صفحہ', many: 'صفحات' },
  sources: { one: 'ماخذ', many: 'مآخذ' },
};
