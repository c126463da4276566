/** Questions that several collections ask, in Urdu. */

export const handling = {
  identifiability: 'کیا ڈیٹا سے پتا چلتا ہے کہ میں کون ہوں؟',
  dataUsed: 'کون سا ڈیٹا استعمال ہوتا ہے، اور کس کے بارے میں؟',
  dataFrom: 'ڈیٹا کہاں سے آتا ہے؟',
  leaves: 'کیا میرا ڈیٹا ادارے یا برطانیہ سے باہر جاتا ہے؟',
  recipients: 'ادارے سے باہر ڈیٹا کسے ملتا ہے؟',
  'recipients.name': 'کون؟',
  'recipients.role': 'کس حیثیت سے؟',
  'recipients.gets': 'انہیں کیا ملتا ہے، اور کیوں؟',
  'recipients.identifiability': 'کیا اس سے پتا چلتا ہے کہ میں کون ہوں؟',
  'recipients.countries': 'کن ملکوں میں؟',
  'recipients.keeps': 'کب تک؟',
  countries: 'یہ کن ملکوں میں رکھا جاتا ہے؟',
  retention: 'یہ کب تک رکھا جاتا ہے؟',
  article6: 'کون سا قانون آپ کو اس کے استعمال کی اجازت دیتا ہے؟',
  article9: 'کون سا قانون آپ کو صحت کا ڈیٹا استعمال کرنے دیتا ہے؟',
  confidentiality: 'میری رازداری کیسے رکھی جاتی ہے؟',
  nationalOptOut: 'کیا ڈیٹا سے انکار کا قومی نظام یہاں لاگو ہے؟',
};

export const choices = {
  canSayNo: 'کیا میں انکار کر سکتا ہوں؟',
  sayNoTo: 'میں کس چیز سے انکار کر سکتا ہوں؟',
  howToSayNo: 'میں انکار کیسے کروں، یا کیوں نہیں کر سکتا؟',
  ifNo: 'اگر میں انکار کروں تو کیا ہوگا؟',
  told: 'لوگوں کو اس کے بارے میں کیسے بتایا جاتا ہے؟',
};

export const figures = {
  figures: 'اعداد میں، یہ کتنا اچھا کام کرتا ہے؟',
  'figures.of': 'کتنوں میں سے؟',
  'figures.whom': 'کن لوگوں یا چیزوں میں سے؟',
  'figures.many': 'ان میں سے کتنے؟',
  'figures.what': 'ان میں کیا دیکھا گیا؟',
  'figures.group': 'لوگوں کے کس گروپ کے لیے؟',
  'figures.comparedWith': 'کس کے مقابلے میں؟',
  'figures.comparedMany': 'ان میں سے کتنے؟',
  'figures.source': 'یہ عدد کہاں سے آیا؟',
  'figures.address': 'لوگ اس کے بارے میں کہاں پڑھ سکتے ہیں؟',
  'figures.on': 'اسے کب گنا گیا؟',
};

export const evidence = {
  evidence: 'لوگ ثبوت کہاں پڑھ سکتے ہیں؟',
  'evidence.title': 'اس کا عنوان کیا ہے؟',
  'evidence.address': 'لوگ اسے کہاں پڑھ سکتے ہیں؟',
};

export const accountability = {
  answerable: 'اس کا جواب دہ کون ہے؟',
  approvalRoute: 'اس کی منظوری کیسے ہوئی؟',
  approvedOn: 'اس کی منظوری کب ہوئی؟',
  documents: 'کون سی دستاویزات موجود ہیں؟',
  'documents.kind': 'یہ کس قسم کی دستاویز ہے؟',
  'documents.on': 'اس کی تاریخ کیا ہے؟',
  'documents.address': 'لوگ اسے کہاں پڑھ سکتے ہیں؟',
};

/** How an entry left the register. */
export const departure = {
  withdrawn: 'کیا یہ اندراج رجسٹر سے نکل گیا ہے؟',
  'withdrawn.on': 'یہ کب نکلا؟',
  'withdrawn.how': 'اس کا کیا ہوا؟',
  'withdrawn.because': 'کیوں؟',
  'withdrawn.now': 'لوگ اس کی جگہ کہاں دیکھیں؟',
};

/** What every published entry is asked about itself. */
export const record = {
  ...departure,
  waivers: 'جانچ نے جس بات پر ٹوکا، آپ اس میں سے کیا رہنے دیتے ہیں؟',
  'waivers.check': 'کس جانچ سے چھوٹ ہے؟',
  'waivers.words': 'کن الفاظ کے لیے؟',
  'waivers.because': 'کیوں؟',
  'waivers.by': 'فیصلہ کس نے کیا؟',
  'waivers.on': 'کب؟',
  published: 'یہ پہلی بار کب شائع ہوا؟',
  lastChecked: 'اسے آخری بار کب جانچا گیا؟',
  checkedBy: 'اسے کس نے جانچا؟',
  reviewDue: 'اسے دوبارہ کب جانچنا ہے؟',
  publicationApprovedBy: 'اسے شائع کرنے کی منظوری کس نے دی؟',
  publicationApprovedOn: 'اسے شائع کرنے کی منظوری کب دی گئی؟',
  changes: 'کیا بدلا ہے؟',
  'changes.on': 'کب؟',
  'changes.what': 'کیا بدلا؟',
  'changes.affects': 'اس کا اثر کس پر ہے؟',
  gathered: 'یہ کہاں سے لیا گیا؟',
  'gathered.source': 'یہ کس رجسٹر سے لیا گیا؟',
  'gathered.on': 'یہ کس دن لیا گیا؟',
  'gathered.id': 'ماخذ اسے کیا کہتا ہے؟',
  'gathered.address': 'ماخذ اسے کہاں دکھاتا ہے؟',
  language: 'یہ کس زبان میں لکھا گیا ہے؟',
  kept: 'ماخذ نے اور کیا کہا؟',
};

/** Questions that people asked, with answers: of organisations, tools and uses of data. */
export const asked = {
  asked: 'لوگوں نے کیا پوچھا ہے؟',
  'asked.question': 'کیا پوچھا گیا؟',
  'asked.answer': 'جواب کیا ہے؟',
  'asked.on': 'اس کا جواب کب دیا گیا؟',
};
