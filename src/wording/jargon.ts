import type { Phrases } from './phrases.ts';

/**
 * Words of health care and of computing that patients do not use, and the plain ones. The glossary of the register adds to
 * them what it says itself. Source: NHS digital service manual, A to Z of health writing, for what to avoid; wording ours.
 */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  'a check, or a test': ['diagnostic modality', 'modality', 'modalities', 'investigation modality'],
  'finding out what is wrong': ['differential diagnosis', 'diagnostics', 'diagnostic process'],
  'treatment, or what is done': ['therapeutic intervention', 'clinical intervention', 'interventions', 'therapeutics'],
  'bad effects': [
    'adverse event',
    'adverse events',
    'adverse reaction',
    'adverse reactions',
    'contraindicated',
    'contraindication',
    'contraindications',
  ],
  illness: ['morbidity', 'comorbidity', 'comorbidities', 'co-morbidities', 'pathology', 'pathologies'],
  death: ['mortality', 'fatalities'],
  'getting worse': ['deterioration', 'acute deterioration', 'decompensation'],
  'high blood pressure': ['hypertension', 'hypertensive'],
  'heart attack': ['myocardial infarction'],
  'of the heart': ['cardiac', 'cardiovascular'],
  'of the lungs': ['pulmonary', 'respiratory tract'],
  'of the kidneys': ['renal'],
  'of the liver': ['hepatic'],
  bleeding: ['haemorrhage', 'haemorrhagic', 'intracranial bleed'],
  cancer: ['malignancy', 'malignancies', 'neoplasm', 'neoplasms', 'carcinoma'],
  'a lump or a spot': ['lesion', 'lesions', 'nodule', 'nodules'],
  'a broken bone': ['fracture', 'fractures'],
  'going home': ['discharge planning', 'discharge destination'],
  'people who stay in hospital': ['inpatients', 'in-patients'],
  'clinic visits': ['outpatient episodes', 'outpatient episode', 'ambulatory care'],
  'sent on to': ['onward referral', 'referral pathway', 'referral pathways'],
  'the way you are looked after': [
    'care pathway',
    'care pathways',
    'clinical pathway',
    'patient pathway',
    'patient journey',
  ],
  'how well it works': ['efficacy', 'performance metrics', 'accuracy metrics', 'model performance'],
  'of 100 with it, how many it finds': ['sensitivity', 'true positive rate', 'recall rate'],
  'of 100 without it, how many it leaves alone': ['specificity', 'true negative rate'],
  'how well it tells the two apart': ['auc', 'auroc', 'area under the curve', 'roc curve', 'c-statistic'],
  'false alarms': ['false positives', 'false positive', 'false positive rate'],
  'missed cases': ['false negatives', 'false negative', 'false negative rate'],
  'a computer tool': [
    'ai solution',
    'ai-enabled solution',
    'digital solution',
    'solution provider',
    'ai-powered platform',
    'software as a medical device',
    'samd',
  ],
  'a computer program that learned from examples': [
    'neural network',
    'neural networks',
    'deep learning',
    'convolutional neural network',
    'transformer model',
  ],
  'a program that writes text': [
    'llm',
    'llms',
    'foundation model',
    'foundation models',
    'natural language processing',
    'nlp',
  ],
  'answers that it makes up': ['hallucination', 'hallucinations', 'confabulation', 'hallucinates'],
  'working out an answer': ['inference', 'inferencing', 'at inference time'],
  'joined up with': ['interoperable', 'interoperability', 'integrated with the ehr', 'api integration'],
  'patient records on computer': ['ehr', 'epr', 'emr', 'electronic health record system'],
  'names taken out': [
    'pseudonymised',
    'pseudonymisation',
    'pseudonymized',
    'de-identified',
    'deidentified',
    'anonymisation pipeline',
  ],
  'the company that makes it': ['vendor', 'vendors', 'third-party provider', 'third party provider'],
  'the people it affects': [
    'stakeholders',
    'stakeholder engagement',
    'service users',
    'end users',
    'end-users',
    'data subjects',
    'data subject',
  ],
  'the team that decides': ['governance board', 'governance structures', 'governance framework'],
  'use, or start to use': [
    'leverage',
    'leverages',
    'leveraging',
    'utilise',
    'utilises',
    'utilised',
    'utilising',
    'utilisation',
    'operationalise',
    'operationalised',
    'roll out',
    'rollout',
  ],
  'make better, or faster': [
    'optimise',
    'optimises',
    'optimising',
    'optimisation',
    'streamline',
    'streamlines',
    'streamlining',
    'enhance patient outcomes',
    'productivity gains',
  ],
  'new, or leave it out': [
    'cutting-edge',
    'state-of-the-art',
    'state of the art',
    'world-leading',
    'best-in-class',
    'innovative',
    'game-changing',
    'transformational',
    'next-generation',
    'robust',
  ],
  'sorting by how urgent it is': [
    'prioritisation algorithm',
    'risk stratification',
    'risk stratify',
    'risk-stratified',
    'acuity scoring',
  ],
  'the group of people': ['cohort', 'cohorts', 'patient cohort', 'patient population', 'target population'],
  'from birth to death, or over time': ['longitudinal', 'longitudinally'],
  'looking back at old records': ['retrospective analysis', 'retrospective cohort', 'retrospective study'],
  'before, or before that': ['prior to', 'ex ante'],
  'about, or on': ['in respect of', 'with regard to', 'pertaining to', 'in relation to'],
  'because of, or so': ['in light of', 'by virtue of', 'consequently', 'thereby'],
  'help, or make easier': ['facilitate', 'facilitates', 'facilitating', 'enablement'],
};

const own: Phrases = new Map(
  Object.entries(PLAIN).flatMap(([instead, phrases]) => phrases.map((phrase): [string, string] => [phrase, instead])),
);

/** A word of the glossary: what pages explain where it stands, and what else people call it. */
export interface GlossaryWord {
  readonly name: string;
  readonly forms: readonly string[];
  readonly alsoCalled: readonly string[];
}

/** A word of the glossary from the facts of its entry, which need not have been checked. */
export function glossaryWord(facts: object): GlossaryWord {
  const { name, forms, alsoCalled } = facts as Readonly<Record<string, unknown>>;
  return { name: typeof name === 'string' ? name : '', forms: texts(forms), alsoCalled: texts(alsoCalled) };
}

const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/**
 * The jargon of a register with the plain words for it: our own list, without what its glossary explains where it stands, and
 * with the glossary's own word where it has one.
 */
export function jargonFor(glossary: readonly GlossaryWord[]): Phrases {
  const explained = new Set(glossary.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));
  const named = new Map(
    glossary.flatMap(({ name, alsoCalled }) =>
      alsoCalled.map((other): [string, string] => [
        other.toLowerCase(),
        `${name.toLowerCase()} (a word of the glossary)`,
      ]),
    ),
  );
  return new Map(
    [...own]
      .filter(([phrase]) => !explained.has(phrase))
      .map(([phrase, plain]) => [phrase, named.get(phrase) ?? plain]),
  );
}
