/** A tool as a small organisation tells of it: less than the examples of the first portal, as in real registers. */
export interface ToolWords {
  readonly product: keyof typeof productNames | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the small organisations call the products that they use. One of them is written in two ways. */
export const productNames = {
  'northlight-chest': ['Northlight Chest (invented)', 'NorthLight Chest 3 (invented)'],
  'clerkwell-letters': ['Clerkwell Letters (invented)', 'Clerkwell Letter (invented)'],
  'hearsay-scribe': ['Hearsay Scribe (invented)', 'Hear-Say Scribe (invented)'],
  turnup: ['TurnUp (invented)', 'Turnup (invented)'],
  deskmate: ['Deskmate (invented)', 'Deskmate (invented)'],
  callcompass: ['Callcompass (invented)', 'Callcompass (invented)'],
  'iris-scan': ['Iris Scan (invented)', 'Iris Scan (invented)'],
} as const;

/** Who sells them. */
export const suppliers: Readonly<Record<keyof typeof productNames, string>> = {
  'northlight-chest': 'Northlight Imaging Ltd (invented)',
  'clerkwell-letters': 'Clerkwell Software Ltd (invented)',
  'hearsay-scribe': 'Hearsay Health Ltd (invented)',
  turnup: 'Turnup Analytics Ltd (invented)',
  deskmate: 'Deskmate Inc (invented)',
  callcompass: 'Callcompass Ltd (invented)',
  'iris-scan': 'Iris Imaging Ltd (invented)',
};

const checked = { oversight: 'person-decides', actsAlone: 'never', identifiability: 'identifiable', training: 'no' };

export const toolWords = {
  'chest-x-rays': {
    product: 'northlight-chest',
    facts: {
      name: 'Chest X-rays that look urgent',
      inBrief: 'A computer looks at chest X-rays. It shows doctors which ones they should read first.',
      technology: 'machine-learning',
      purpose: 'direct-care',
      care: ['scans', 'emergency'],
      does: 'It looks at each chest X-ray. If it sees signs of a serious problem, that X-ray goes to the top of the list.',
      limits: 'It was made for adults. It misses small spots, and it cannot see broken bones in the hand or foot.',
      ...checked,
      actsAlone: 'small-steps',
      humanReview: 'A doctor reads every X-ray.',
      leaves: 'uk',
      canSayNo: 'yes',
      howToSayNo: 'Tell the radiographer before your X-ray. Yours is then read without the tool.',
      risk: 'medium',
      madeBy: 'supplier',
    },
  },
  letters: {
    product: 'clerkwell-letters',
    facts: {
      name: 'First drafts of letters',
      inBrief:
        'A computer writes a first draft of the letter that you and your GP get. A doctor corrects it and signs.',
      technology: 'generative-ai',
      purpose: 'direct-care',
      care: ['hospital-stay', 'outpatients'],
      does: 'It reads the notes of your visit and drafts a letter.',
      limits: 'It can leave things out, and it can write what nobody said.',
      ...checked,
      oversight: 'person-checks-all',
      humanReview: 'The doctor reads each draft beside the notes.',
      variation: 'varies',
      leaves: 'uk',
      canSayNo: 'yes',
      howToSayNo: 'Tell your doctor or nurse. They then write the letter themselves.',
      risk: 'high',
      madeBy: 'supplier',
    },
  },
  'consultation-notes': {
    product: 'hearsay-scribe',
    facts: {
      name: 'Notes of what is said in a visit',
      inBrief: 'A computer listens to your visit and drafts the notes. The doctor or nurse corrects them.',
      technology: 'generative-ai',
      purpose: 'direct-care',
      care: ['gp', 'outpatients'],
      does: 'It turns what is said into text and drafts the note for your record.',
      limits: 'It mishears accents and names of medicines. It does not know who is speaking when two talk at once.',
      ...checked,
      oversight: 'person-checks-all',
      humanReview: 'Nothing is kept until the doctor or nurse has read it.',
      variation: 'varies',
      leaves: 'uk',
      canSayNo: 'yes',
      howToSayNo: 'You are asked before it listens. Say no, and it stays off.',
      risk: 'medium',
      madeBy: 'supplier',
    },
  },
  'missed-appointments': {
    product: 'turnup',
    facts: {
      name: 'Who may miss an appointment',
      inBrief: 'A computer works out who may not be able to come. Staff ring them and offer help to get here.',
      technology: 'statistical',
      purpose: 'contact',
      care: ['outpatients'],
      does: 'Each night it looks at the appointments of the next week and gives each a number.',
      limits: 'It knows nothing of your life. It is often wrong about one person.',
      ...checked,
      humanReview: 'Staff decide whom they ring.',
      leaves: 'stays',
      canSayNo: 'partly',
      howToSayNo: 'Tell the booking office. You still get the usual text.',
      risk: 'low',
      madeBy: 'supplier',
    },
  },
  'office-helper': {
    product: 'deskmate',
    facts: {
      name: 'Writing helper for office staff',
      inBrief: 'A computer helps office staff to sum up papers and to draft emails. It is not used in care.',
      technology: 'generative-ai',
      purpose: 'administration',
      does: 'Staff ask it in their own words, and it answers from papers that they may read.',
      limits: 'It can make up facts. It must not be asked about patients.',
      ...checked,
      oversight: 'person-checks-all',
      humanReview: 'Whoever asks checks the answer before it is used.',
      variation: 'varies',
      leaves: 'abroad',
      canSayNo: 'no',
      howToSayNo: 'It does not use your health record, so there is nothing to say no to.',
      risk: 'low',
      madeBy: 'supplier',
    },
  },
  'emergency-calls': {
    product: 'callcompass',
    facts: {
      name: 'Help for those who take 999 calls',
      inBrief: 'A computer listens to 999 calls. It warns the call taker when it hears signs of a stopped heart.',
      technology: 'machine-learning',
      purpose: 'direct-care',
      care: ['emergency'],
      does: 'It listens along, and shows a red bar when it is nearly sure.',
      limits: 'It misses about one in five. It was tested in English only.',
      ...checked,
      humanReview: 'The call taker decides, with or without the bar.',
      leaves: 'uk',
      canSayNo: 'no',
      howToSayNo: 'It runs on every call, since there is no time to ask.',
      risk: 'medium',
      madeBy: 'supplier',
    },
  },
  'eye-scans': {
    product: 'iris-scan',
    facts: {
      name: 'Sorting of eye scans',
      inBrief: 'A computer looks at scans of the back of the eye. It says which ones a doctor should see this week.',
      technology: 'machine-learning',
      purpose: 'direct-care',
      care: ['eyes'],
      does: 'It measures fluid in the scan and compares it with the one before.',
      limits: 'It cannot read scans that are blurred by a cataract.',
      ...checked,
      humanReview: 'A doctor looks at every scan within six weeks, and at the urgent ones in the same week.',
      leaves: 'uk',
      canSayNo: 'yes',
      howToSayNo: 'Tell the nurse in the eye clinic.',
      risk: 'medium',
      madeBy: 'supplier',
    },
  },
} as const satisfies Readonly<Record<string, ToolWords>>;

export type ToolName = keyof typeof toolWords;
