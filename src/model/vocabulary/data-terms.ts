import { vocabulary } from './vocabulary.ts';

export const identifiability = vocabulary(
  'identifiability',
  'Understanding Patient Data, spectrum of identifiability; HDR UK data sensitivity level',
  {
    none: { label: 'No data about people', meaning: 'It uses nothing about any person.' },
    anonymous: { label: 'Anonymous', meaning: 'Nobody can tell who it is about. Often it is only totals.' },
    'de-personalised': {
      label: 'De-personalised',
      meaning:
        'Names and numbers are taken out. With other data somebody might still be found, so it is kept under rules.',
    },
    identifiable: { label: 'Personal', meaning: 'It says, or shows, who the person is.' },
  },
);

const UK_GDPR_6 = 'UK GDPR Article 6(1)';
export const article6 = vocabulary('article-6', UK_GDPR_6, {
  a: { label: 'Consent', meaning: 'You said yes to this use.', source: `${UK_GDPR_6}(a)` },
  b: { label: 'Contract', meaning: 'It is needed for a contract with you.', source: `${UK_GDPR_6}(b)` },
  c: { label: 'Legal duty', meaning: 'A law says that we must.', source: `${UK_GDPR_6}(c)` },
  d: { label: 'To save a life', meaning: 'It is needed to protect somebody’s life.', source: `${UK_GDPR_6}(d)` },
  e: {
    label: 'Public task',
    meaning: 'It is part of the public job that the law gives us.',
    source: `${UK_GDPR_6}(e)`,
  },
  f: {
    label: 'Legitimate interests',
    meaning:
      'There is a good reason that does not outweigh your rights. Public bodies cannot use this for their public tasks.',
    source: `${UK_GDPR_6}(f)`,
  },
});

const UK_GDPR_9 = 'UK GDPR Article 9(2)';
export const article9 = vocabulary('article-9', UK_GDPR_9, {
  a: {
    label: 'Explicit consent',
    meaning: 'You clearly said yes to this use of your health data.',
    source: `${UK_GDPR_9}(a)`,
  },
  b: {
    label: 'Employment and social protection',
    meaning: 'A law on work or social care needs it.',
    source: `${UK_GDPR_9}(b)`,
  },
  c: {
    label: 'To save a life',
    meaning: 'You could not say yes and your life was at risk.',
    source: `${UK_GDPR_9}(c)`,
  },
  d: {
    label: 'Not-for-profit body',
    meaning: 'A charity or similar body uses it about its own members.',
    source: `${UK_GDPR_9}(d)`,
  },
  e: { label: 'Made public by you', meaning: 'You made it public yourself.', source: `${UK_GDPR_9}(e)` },
  f: { label: 'Legal claims', meaning: 'It is needed for a court case or a legal claim.', source: `${UK_GDPR_9}(f)` },
  g: {
    label: 'Strong public interest',
    meaning: 'A law says that it is needed for the good of the public.',
    source: `${UK_GDPR_9}(g)`,
  },
  h: {
    label: 'Health and social care',
    meaning: 'It is needed for care, or to run care services.',
    source: `${UK_GDPR_9}(h)`,
  },
  i: {
    label: 'Public health',
    meaning: 'It is needed to protect the health of the public.',
    source: `${UK_GDPR_9}(i)`,
  },
  j: {
    label: 'Research and statistics',
    meaning: 'It is needed for research or statistics, with safeguards.',
    source: `${UK_GDPR_9}(j)`,
  },
});

export const confidentiality = vocabulary(
  'confidentiality',
  'Common law duty of confidentiality; NHS Act 2006 section 251; HDR UK duty of confidentiality',
  {
    'implied-consent': {
      label: 'Shared for your own care',
      meaning: 'You would expect those who care for you to see it.',
      source: 'Implied consent for individual care',
    },
    'explicit-consent': {
      label: 'You agreed',
      meaning: 'You were asked and you said yes.',
      source: 'Explicit consent',
    },
    'section-251': {
      label: 'Special permission',
      meaning: 'A national group said that it may be used without asking each person.',
      source: 'NHS Act 2006, section 251; Confidentiality Advisory Group',
    },
    'legal-duty': {
      label: 'The law says so',
      meaning: 'A law or a court says that it must be shared.',
      source: 'Statutory duty',
    },
    'not-confidential': {
      label: 'Not confidential',
      meaning: 'The data does not show who anybody is, so the duty does not apply.',
      source: 'Anonymous or de-personalised under the ICO’s code',
    },
  },
);

export const nationalOptOut = vocabulary(
  'national-opt-out',
  'National data opt-out operational policy guidance (England)',
  {
    applied: { label: 'Applies', meaning: 'If you have set a national data opt-out, your data is left out.' },
    'individual-care': {
      label: 'Does not apply: your own care',
      meaning: 'The national opt-out is for research and planning. This use is for your own care.',
    },
    'not-confidential': {
      label: 'Does not apply: nobody can be identified',
      meaning: 'The national opt-out covers data that shows who you are. This data does not.',
    },
    exempt: {
      label: 'Does not apply: the law exempts it',
      meaning: 'A law or a special permission says that the opt-out is not used here.',
    },
    'not-in-nation': {
      label: 'There is none in this nation',
      meaning: 'The national opt-out is for England only. Ask the organisation how to say no.',
    },
  },
);

export const training = vocabulary('training', 'Candour, after ONC HTI-1 and Dutch guidance on training data', {
  no: { label: 'No', meaning: 'Your data is used to run the tool and not to teach it.' },
  'de-personalised': {
    label: 'Yes, without your name',
    meaning: 'Data with names taken out is used to teach or improve the tool.',
  },
  identifiable: {
    label: 'Yes, and it can show who you are',
    meaning: 'Personal data is used to teach or improve the tool.',
  },
});

export const leaves = vocabulary('leaves', 'UK GDPR Chapter V; NHS guidance on offshoring', {
  stays: { label: 'No, it stays here', meaning: 'The data stays on the organisation’s own systems.' },
  uk: {
    label: 'Yes, within the UK',
    meaning: 'Somebody outside the organisation holds or sees it. It stays in the UK.',
  },
  abroad: { label: 'Yes, outside the UK too', meaning: 'Some of it is held or can be seen in another country.' },
});

export const recipientRoles = vocabulary('recipient-roles', 'UK GDPR Article 4(7) to (9); W3C DPV recipients', {
  processor: { label: 'Works for us', meaning: 'It may use the data only as we tell it to.' },
  'sub-processor': {
    label: 'Works for our supplier',
    meaning: 'A company that our supplier uses, under the same rules.',
  },
  controller: { label: 'Decides for itself', meaning: 'It decides what to do with the data, within the law.' },
  'joint-controller': { label: 'Decides with us', meaning: 'We decide together what is done with the data.' },
});

export const sayNo = vocabulary('say-no', 'UK GDPR Articles 21 and 22; W3C DPV opting out', {
  yes: { label: 'Yes', meaning: 'You can say no, and your care goes on.' },
  partly: { label: 'To part of it', meaning: 'You can say no to some of it.' },
  no: { label: 'No', meaning: 'You cannot say no to this. We say why. You can still ask, object and complain.' },
});

export const refusals = vocabulary('refusals', 'UK GDPR Articles 7, 21 and 22; W3C DPV opting out', {
  tool: { label: 'The tool', meaning: 'It is not used for you. A person does the work.' },
  'data-use': { label: 'The use of my data', meaning: 'Your data is not used or shared for this.' },
  training: { label: 'Teaching it with my data', meaning: 'Your data is not used to teach or improve a tool.' },
});

export const dataUsePurposes = vocabulary('data-use-purposes', 'HDR UK request category; W3C DPV purposes', {
  'individual-care': { label: 'Your own care', meaning: 'Those who care for you share what they need.' },
  planning: { label: 'Planning services', meaning: 'To see what care people need and where.' },
  research: { label: 'Research', meaning: 'To find out something new about health.' },
  'ai-training': { label: 'Making or testing AI', meaning: 'To build, teach or test a computer tool.' },
  audit: { label: 'Checking quality', meaning: 'To see how good care is and to make it better.' },
  'public-health': { label: 'Protecting public health', meaning: 'To track and stop illness in the population.' },
});

export const dataUseStatuses = vocabulary('data-use-statuses', 'HDR UK data use register', {
  planned: { label: 'Planned', meaning: 'It is agreed and has not begun.' },
  active: { label: 'Going on', meaning: 'Data is being used now.' },
  ended: { label: 'Ended', meaning: 'No more data is used.' },
});

export const accessSettings = vocabulary('access-settings', 'HDR UK access type; Five Safes, safe settings', {
  'secure-environment': {
    label: 'In a secure place',
    meaning: 'People come to the data in a locked system. They cannot take it away.',
  },
  release: { label: 'A copy is sent', meaning: 'A copy of the data goes to those who use it.' },
  inside: { label: 'Inside the organisation', meaning: 'Only our own staff use it, on our own systems.' },
});

export const commercial = vocabulary('commercial', 'NHS England data uses register, for commercial purposes', {
  no: { label: 'No', meaning: 'Nobody makes money from it.' },
  partly: { label: 'A company is involved', meaning: 'A company takes part and may gain from what is learnt.' },
  yes: { label: 'Yes', meaning: 'A company uses it to make or sell something.' },
});
