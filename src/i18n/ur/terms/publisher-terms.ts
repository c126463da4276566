export const publisherTerms = {
  'organisation-kinds': {
    acute: { label: 'ہسپتال ٹرسٹ', meaning: 'ایک یا زیادہ عام ہسپتال چلاتا ہے۔' },
    'mental-health': { label: 'ذہنی صحت کا ٹرسٹ', meaning: 'ذہنی بیماری والے لوگوں کا علاج کرتا ہے۔' },
    community: { label: 'کمیونٹی ٹرسٹ', meaning: 'گھر پر اور مقامی کلینک میں علاج کرتا ہے۔' },
    ambulance: { label: 'ایمبولینس ٹرسٹ', meaning: 'ایمبولینس اور ہنگامی فون چلاتا ہے۔' },
    specialist: { label: 'خصوصی ٹرسٹ', meaning: 'ایک قسم کی بیماری کا، یا صرف بچوں کا علاج کرتا ہے۔' },
    'integrated-care-board': {
      label: 'مربوط علاج کا بورڈ',
      meaning: 'انگلینڈ کے ایک علاقے میں علاج کی منصوبہ بندی کرتا اور خرچ دیتا ہے۔',
    },
    'gp-practice': { label: 'GP کلینک', meaning: 'خاندانی ڈاکٹر۔' },
    'primary-care-network': { label: 'GP کلینکوں کا گروپ', meaning: 'خاندانی ڈاکٹر جو مل کر کام کرتے ہیں۔' },
    'health-board': {
      label: 'صحت بورڈ',
      meaning: 'ویلز یا اسکاٹ لینڈ کے ایک علاقے میں سارے علاج کی منصوبہ بندی کرتا اور اسے چلاتا ہے۔',
    },
    'health-and-social-care-trust': {
      label: 'صحت اور سماجی دیکھ بھال کا ٹرسٹ',
      meaning: 'شمالی آئرلینڈ کے ایک علاقے میں علاج چلاتا ہے۔',
    },
    'local-authority': { label: 'کونسل', meaning: 'مقامی خدمات چلاتی ہے، جن میں سماجی دیکھ بھال شامل ہے۔' },
    'national-body': { label: 'قومی ادارہ', meaning: 'پورے ملک کے لیے کام کرتا ہے۔' },
    independent: { label: 'آزاد ادارہ', meaning: 'کوئی کمپنی یا خیراتی ادارہ جو علاج کرتا ہے۔' },
    'public-body': { label: 'دوسرا سرکاری ادارہ', meaning: 'حکومت کا کوئی اور حصہ۔' },
    research: { label: 'تحقیقی ادارہ', meaning: 'یونیورسٹی، یا کوئی اور ادارہ جو تحقیق کرتا ہے۔' },
  },
  nations: {
    england: { label: 'انگلینڈ', meaning: 'انگلینڈ' },
    wales: { label: 'ویلز', meaning: 'ویلز' },
    scotland: { label: 'اسکاٹ لینڈ', meaning: 'اسکاٹ لینڈ' },
    'northern-ireland': { label: 'شمالی آئرلینڈ', meaning: 'شمالی آئرلینڈ' },
    'outside-uk': { label: 'برطانیہ سے باہر', meaning: 'برطانیہ میں نہیں' },
  },
  'nhs-regions': {
    'east-of-england': { label: 'مشرقی انگلینڈ', meaning: 'نارفوک، سفوک، ایسیکس، ہارٹفورڈشائر اور آس پاس۔' },
    london: { label: 'لندن', meaning: 'لندن۔' },
    midlands: { label: 'مڈلینڈز', meaning: 'لنکن شائر اور ڈربی شائر سے ہیرفورڈ شائر اور نارتھیمپٹن شائر تک۔' },
    'north-east-and-yorkshire': {
      label: 'شمال مشرق اور یارکشائر',
      meaning: 'شمال مشرق، شمالی کمبریا، یارکشائر اور ہمبر۔',
    },
    'north-west': {
      label: 'شمال مغرب',
      meaning: 'لنکاشائر، جنوبی کمبریا، گریٹر مانچسٹر، چیشائر اور مرسی سائیڈ۔',
    },
    'south-east': { label: 'جنوب مشرق', meaning: 'کینٹ، سرے، سسیکس، ہیمپشائر، آکسفورڈشائر اور آس پاس۔' },
    'south-west': { label: 'جنوب مغرب', meaning: 'گلوسٹرشائر اور ڈورسیٹ سے کارنوال تک۔' },
  },
  'device-classes': {
    'not-a-device': { label: 'طبی آلہ نہیں', meaning: 'یہ بیماری ڈھونڈنے، علاج کرنے یا نظر رکھنے کے لیے نہیں۔' },
    'class-1': { label: 'درجہ I', meaning: 'کم خطرے کا طبی آلہ۔ بنانے والا خود کہتا ہے کہ یہ قواعد پر پورا اترتا ہے۔' },
    'class-2a': { label: 'درجہ IIa', meaning: 'درمیانے خطرے کا طبی آلہ۔ ایک منظور شدہ ادارے نے اسے جانچا ہے۔' },
    'class-2b': { label: 'درجہ IIb', meaning: 'زیادہ خطرے کا طبی آلہ۔ ایک منظور شدہ ادارے نے اسے جانچا ہے۔' },
    'class-3': {
      label: 'درجہ III',
      meaning: 'سب سے زیادہ خطرے کا طبی آلہ۔ ایک منظور شدہ ادارے نے اس کا ڈیزائن جانچا ہے۔',
    },
    'not-settled': { label: 'طے نہیں', meaning: 'ابھی واضح نہیں کہ یہ طبی آلہ ہے یا نہیں۔' },
  },
  'notice-kinds': {
    safety: { label: 'حفاظت کی اطلاع', meaning: 'اس کی کسی بات سے کسی کو نقصان ہو سکتا ہے۔' },
    security: { label: 'سیکیورٹی کی اطلاع', meaning: 'اس سے ڈیٹا باہر جا سکتا ہے یا حملہ آور اندر آ سکتے ہیں۔' },
    correction: { label: 'تصحیح', meaning: 'اس کے بارے میں شائع کی گئی کوئی بات غلط تھی۔' },
  },
  'notice-states': {
    open: { label: 'کھلی', meaning: 'یہ ابھی اہم ہے۔ کچھ کیا جا رہا ہے۔' },
    closed: { label: 'بند', meaning: 'اسے درست کر دیا گیا ہے۔' },
  },
  'source-kinds': {
    'candour-feed': { label: 'Candour فیڈ', meaning: 'دوسری Candour سائٹ کا فیڈ۔' },
    dcat: { label: 'ڈیٹا کیٹلاگ', meaning: 'DCAT میں ایک کیٹلاگ۔' },
    file: { label: 'شائع شدہ فائل', meaning: 'کوئی فائل جو کسی نے شائع کی، جیسے اسپریڈ شیٹ۔' },
  },
  translators: {
    person: { label: 'ایک انسان', meaning: 'دونوں زبانیں جاننے والے انسان نے لکھا۔' },
    machine: { label: 'مشین', meaning: 'کمپیوٹر نے لکھا اور زبان جاننے والے کسی شخص نے ابھی نہیں جانچا۔' },
    'machine-checked': {
      label: 'مشین، جسے انسان نے جانچا',
      meaning: 'کمپیوٹر نے لکھا اور زبان جاننے والے نے جانچا۔',
    },
  },
};
