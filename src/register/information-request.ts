import type { CollectionName } from '../model/collection-names.ts';
import type { Answers } from '../model/index.ts';

type FieldsOf<Name extends CollectionName> = readonly (keyof Answers<Name> & string)[];

/** What the register does not ask, though requests do. */
export type NotAsked = 'cost' | 'incidents';

/** A question that requests ask of each tool, and the fields that answer it. Its words are in `ui.informationRequest`. */
export interface RequestQuestion {
  readonly tools: FieldsOf<'tools'>;
  /** What the supplier says of the product. */
  readonly products?: FieldsOf<'products'>;
  /** Whether the notices about the product are a part of the answer. */
  readonly notices?: true;
  readonly notAsked?: NotAsked;
}

/**
 * What requests for information ask about each AI tool, and where the register has the answer.
 *
 * Source: requests that NHS bodies in England answered from 2019 to 2026 in their published disclosure logs. They ask for a list
 * of tools in use and on trial; purpose, department and date of each; supplier, contract and cost; kind of technology; human
 * oversight; data, its sharing and its use for training; assessments before use; validation and bias; incidents; effects on
 * staff and their training; and who approved it.
 */
export const requestQuestions = {
  what: { tools: ['inBrief', 'does', 'purpose', 'why', 'limits'] },
  standing: {
    tools: ['status', 'statusSince', 'pilotEnds', 'successMeasure', 'stoppedBecause', 'replacedBy', 'dataAfter'],
  },
  where: { tools: ['places', 'care', 'team', 'users', 'scale'] },
  supplier: { tools: ['madeBy', 'product'], products: ['supplier', 'version', 'country', 'subProcessors'] },
  contract: { tools: ['procurement', 'contractEnds', 'leaving'], notAsked: 'cost' },
  technology: { tools: ['technology', 'variation', 'variationHandled'], products: ['foundationModels', 'updates'] },
  oversight: { tools: ['oversight', 'humanReview', 'overrule', 'actsAlone', 'withoutPerson'] },
  data: { tools: ['identifiability', 'dataUsed', 'dataFrom', 'leaves', 'recipients', 'countries', 'retention'] },
  law: { tools: ['article6', 'article9', 'confidentiality', 'nationalOptOut'] },
  training: { tools: ['training', 'trainingUse', 'dataUses'], products: ['trainedOn'] },
  assessments: {
    tools: ['documents', 'riskJudged', 'safetyCase', 'security'],
    products: ['deviceClass', 'deviceRegistration', 'safetyCase', 'assessment'],
  },
  performance: {
    tools: ['benefitMeasure', 'testedLikeUs', 'testedOn', 'howWell', 'worksLessWell', 'evaluation', 'evidence'],
    products: ['testedOn', 'worksLessWell'],
  },
  harm: { tools: ['risk', 'hazards', 'fallback'], notices: true, notAsked: 'incidents' },
  choice: { tools: ['told', 'canSayNo', 'howToSayNo', 'ifNo', 'askForHuman'] },
  staff: { tools: ['staffTraining', 'staffChange', 'systemEffects'] },
  approval: { tools: ['answerable', 'approvalRoute', 'approvedOn'] },
  review: { tools: ['lastChecked', 'checkedBy', 'reviewDue', 'changes'] },
} as const satisfies Readonly<Record<string, RequestQuestion>>;

/** What requests ask of the organisation as a whole. */
export const organisationQuestions = {
  governance: ['approval', 'answerable'],
  scope: ['covers'],
  contact: ['email', 'phone', 'post', 'dataProtection', 'complain'],
} as const satisfies Readonly<Record<string, FieldsOf<'organisations'>>>;

export type RequestQuestionId = keyof typeof requestQuestions;
export type OrganisationQuestionId = keyof typeof organisationQuestions;
