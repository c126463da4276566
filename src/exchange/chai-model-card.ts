import { columns } from './chai-columns.ts';
import type { Line } from './crosswalk.ts';
import { xmlFormat } from './formats/xml.ts';
import { linesFor, of } from './lines.ts';
import { makeCrosswalk, type Definition } from './make-crosswalk.ts';
import { withoutPersonalMailboxesIn } from './people.ts';
import { onOneLine } from './plain-text.ts';

export const CARD = { root: 'AppliedModelCard', namespace: 'https://mc.chai.org/v0.2/schema.xsd' };
const ABOUT = 'https://github.com/coalition-for-health-ai/mc-schema';
const FACTS = 'TrustIngredients/AISystemFacts';
const TRANSPARENCY = 'TrustIngredients/TransparencyInformation';
const EFFICACY = 'KeyMetrics/UsefulnessUsabilityEfficacy';
const product = linesFor('products');
const tool = linesFor('tools');

const productLines: readonly Line[] = [
  product.words('name', 'BasicInfo/ModelName'),
  product.words('supplier', 'BasicInfo/ModelDeveloper'),
  product.answer('supplierAddress', 'BasicInfo/DeveloperContact', { as: 'narrower', note: 'onlyAddress' }),
  product.words('version', 'ReleaseInfo/ReleaseVersion'),
  product.together(['deviceClass', 'deviceRegistration', 'assessment'], 'ReleaseInfo/RegulatoryApproval', {
    as: 'lossy',
    note: 'ukNotUs',
  }),
  product.words('inBrief', 'ModelSummary/Summary', { as: 'narrower', note: 'shorterText' }),
  product.words('intendedUse', 'UsesAndDirections/IntendedUseAndWorkflow'),
  product.words('limits', 'UsesAndDirections/CautionedOutOfScopeSettings', { as: 'wider' }),
  product.words('worksLessWell', 'Warnings/KnownBiasesOrEthicalConsiderations'),
  product.answer('technology', `${FACTS}/ModelType`, { as: 'wider', note: 'ourWords' }),
  product.answer('foundationModels', `${FACTS}/FoundationModels`),
  product.words('trainedOn', `${FACTS}/DevelopmentDataCharacterization`),
  product.words('updates', `${FACTS}/OngoingMaintenance`),
  product.answer('subProcessors', `${TRANSPARENCY}/ThirdPartyInformation`, { as: 'wider', note: 'ourForm' }),
  product.together(['figures'], `${EFFICACY}/Interpretation`, { as: 'wider', note: 'oneOfThree' }),
  product.words('testedOn', `${EFFICACY}/TestingDataDescription`, { as: 'narrower', note: 'oneOfThree' }),
  product.answer('evidence', 'Resources/PeerReviewedPublications', { as: 'wider', note: 'ourForm' }),
];

/** The lines of a tool's card, also for standards that carry a card. */
export const cardOfToolLines: readonly Line[] = [
  tool.words('name', 'BasicInfo/ModelName', { as: 'narrower', note: 'useNotProduct' }),
  of('products', 'supplier', 'BasicInfo/ModelDeveloper', { note: 'comesBackKept' }),
  of('products', 'supplierAddress', 'BasicInfo/DeveloperContact', { as: 'narrower', note: 'onlyAddress' }),
  tool.answer('status', 'ReleaseInfo/ReleaseStage', { as: 'lossy', note: 'ourWords' }),
  tool.day('statusSince', 'ReleaseInfo/ReleaseDate', 'year-month-day', { as: 'lossy', note: 'useNotProduct' }),
  of('products', 'version', 'ReleaseInfo/ReleaseVersion', { note: 'comesBackKept' }),
  tool.answer('places', 'ReleaseInfo/GlobalAvailability', { as: 'lossy', note: 'useNotProduct' }),
  of('products', 'deviceClass', 'ReleaseInfo/RegulatoryApproval', { as: 'lossy', note: 'ukNotUs' }),
  tool.words('inBrief', 'ModelSummary/Summary', { as: 'narrower', note: 'shorterText' }),
  tool.outward('glossary', 'ModelSummary/Keywords/Keyword', { as: 'lossy', note: 'namesOnly' }, (names) =>
    names.replaceAll('; ', '\n'),
  ),
  tool.together(['why', 'oversight', 'humanReview', 'actsAlone'], 'UsesAndDirections/IntendedUseAndWorkflow', {
    first: 'why',
    note: 'together',
  }),
  tool.words('users', 'UsesAndDirections/PrimaryIntendedUsers'),
  tool.words('staffTraining', 'UsesAndDirections/HowToUse', { as: 'narrower' }),
  tool.words('notReliedOn', 'UsesAndDirections/CautionedOutOfScopeSettings'),
  tool.together(['limits', 'hazards', 'fallback'], 'Warnings/KnownRisksAndLimitations', {
    first: 'limits',
    note: 'together',
  }),
  tool.words('worksLessWell', 'Warnings/KnownBiasesOrEthicalConsiderations'),
  tool.answer('risk', 'Warnings/ClinicalRiskLevel', { as: 'lossy', note: 'ourWords' }),
  tool.words('does', `${FACTS}/OutcomesAndOutputs`, { as: 'wider' }),
  tool.answer('technology', `${FACTS}/ModelType`, { as: 'wider', note: 'ourWords' }),
  of('products', 'foundationModels', `${FACTS}/FoundationModels`, { note: 'comesBackKept' }),
  tool.words('dataUsed', `${FACTS}/InputDataSource`),
  tool.together(['training', 'trainingUse'], `${FACTS}/DevelopmentDataCharacterization`, {
    first: 'trainingUse',
    note: 'together',
  }),
  of('products', 'updates', `${FACTS}/OngoingMaintenance`, { note: 'comesBackKept' }),
  tool.words('security', `${FACTS}/Security`),
  tool.answer('recipients', `${TRANSPARENCY}/ThirdPartyInformation`, { as: 'wider', note: 'ourForm' }),
  tool.words('benefitMeasure', `${EFFICACY}/MetricGoal`, { as: 'narrower', note: 'oneOfThree' }),
  {
    ours: ['tools.howWell', 'tools.figures'],
    theirs: [`${EFFICACY}/Results/MetricResult/Label`, `${EFFICACY}/Results/MetricResult/ValueJson`],
    fidelity: 'none',
    note: 'numbersNotWords',
  },
  tool.together(['benefit', 'howWell', 'figures'], `${EFFICACY}/Interpretation`, {
    first: 'howWell',
    note: 'together',
  }),
  tool.words('testedOn', `${EFFICACY}/TestingDataDescription`, { as: 'narrower', note: 'oneOfThree' }),
  tool.words('evaluation', 'Resources/EvaluationReferences', { as: 'wider' }),
  tool.answer('evidence', 'Resources/PeerReviewedPublications', { as: 'wider', note: 'ourForm' }),
  tool.together(['canSayNo', 'howToSayNo', 'told'], 'Resources/PatientConsentOrDisclosure', {
    first: 'told',
    note: 'together',
  }),
];

const shared = {
  standard: 'chai',
  about: ABOUT,
  format: xmlFormat(CARD),
  columns,
  nameColumn: 'BasicInfo/ModelName',
  withoutPersons: withoutPersonalMailboxesIn,
  idOf: (row) => onOneLine(`${row.says('BasicInfo/ModelName')} ${row.says('ReleaseInfo/ReleaseVersion')}`),
} as const satisfies Partial<Definition>;

const source = {
  kind: 'file',
  address: ABOUT,
  licence: 'As each maker says',
  language: 'en',
} as const;

/** A card describes a product: what is true of it for everybody. */
export const chaiModelCard = makeCrosswalk({
  ...shared,
  name: 'chai-model-card',
  title: 'CHAI applied model card 0.2, of a product',
  collection: 'products',
  lines: productLines,
  source: {
    ...source,
    name: 'Applied model cards of the Coalition for Health AI',
    note: 'What makers of health AI say of their products, in the card of the Coalition for Health AI.',
  },
});

/** The card of one organisation's use: what the maker says of the product, with what the organisation says beside it. */
export const chaiModelCardOfTool = makeCrosswalk({
  ...shared,
  name: 'chai-model-card-of-use',
  title: 'CHAI applied model card 0.2, of a tool in use',
  collection: 'tools',
  lines: cardOfToolLines,
  source: {
    ...source,
    name: 'Applied model cards of tools in use',
    note: 'Tools in use, in the card of the Coalition for Health AI.',
  },
  organisationOf: () => ({
    because: 'A card does not say who uses the tool. Import it as chai-model-card: a product.',
  }),
});
