import type { Column } from './crosswalk.ts';

/** Source: the schema of version 0.2, in its order. Every leaf is a text; a card without a required one is not valid. */
const block = (path: string, names: readonly string[], optional: readonly string[] = []): Column[] =>
  names.map((name) => ({ name: `${path}/${name}`, ...(!optional.includes(name) && { required: true }) }));

const METRIC = ['MetricGoal', 'Results/MetricResult/Label', 'Results/MetricResult/ValueJson'];
const METRIC_AFTER = ['Interpretation', 'TestType', 'TestingDataDescription', 'ValidationProcessAndJustification'];
const metric = (name: string) => block(`KeyMetrics/${name}`, [...METRIC, ...METRIC_AFTER]);

export const columns: readonly Column[] = [
  ...block('BasicInfo', ['ModelName', 'ModelDeveloper', 'DeveloperContact']),
  ...block('ReleaseInfo', ['ReleaseStage', 'ReleaseDate', 'ReleaseVersion', 'GlobalAvailability']),
  { name: 'ReleaseInfo/EHRCompatibility/EHR', list: true },
  { name: 'ReleaseInfo/RegulatoryApproval' },
  { name: 'ModelSummary/Summary', required: true },
  { name: 'ModelSummary/Keywords/Keyword', list: true },
  ...block('UsesAndDirections', [
    'IntendedUseAndWorkflow',
    'PrimaryIntendedUsers',
    'HowToUse',
    'TargetedPatientPopulation',
    'CautionedOutOfScopeSettings',
  ]),
  ...block('Warnings', ['KnownRisksAndLimitations', 'KnownBiasesOrEthicalConsiderations', 'ClinicalRiskLevel']),
  ...block(
    'TrustIngredients/AISystemFacts',
    [
      'OutcomesAndOutputs',
      'ModelType',
      'FoundationModels',
      'InputDataSource',
      'OutputAndInputDataTypes',
      'DevelopmentDataCharacterization',
      'BiasMitigationApproaches',
      'OngoingMaintenance',
      'Security',
      'Transparency',
    ],
    ['FoundationModels', 'Security', 'Transparency'],
  ),
  ...block(
    'TrustIngredients/TransparencyInformation',
    ['FundingSource', 'ThirdPartyInformation', 'StakeholdersConsulted'],
    ['ThirdPartyInformation'],
  ),
  ...metric('UsefulnessUsabilityEfficacy'),
  ...metric('FairnessEquity'),
  ...metric('SafetyReliability'),
  ...block(
    'Resources',
    [
      'EvaluationReferences',
      'ClinicalTrial',
      'PeerReviewedPublications',
      'ReimbursementStatus',
      'PatientConsentOrDisclosure',
    ],
    ['EvaluationReferences', 'ClinicalTrial', 'ReimbursementStatus', 'PatientConsentOrDisclosure'],
  ),
  { name: 'Bibliography', required: true },
];
