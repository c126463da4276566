import { evidenceField } from '../evidence.ts';
import { field } from '../field.ts';
import { figuresField } from '../figures.ts';
import { groupsOfPeople } from '../vocabulary/groups-of-people.ts';
import { testedLikeUs } from '../vocabulary/tool-terms.ts';
import { onPeople } from './conditions.ts';

export const fairnessFields = {
  figures: figuresField('fairness', {
    required: onPeople,
    standards: {
      atrs: '2.4.2.7 model_performance (v3.0)',
      eurocities: 'performance',
      chai: 'KeyMetrics/MetricResult',
      hti1: 'B7i',
    },
  }),
  howWell: field.text({
    question: 'What else shows how well it works?',
    help: 'What the numbers mean and what they leave out. Leave this open where they say it all. Never a percentage alone.',
    example: 'Readers find as many as the tool does. They miss other ones, so the two together find more.',
    group: 'fairness',
    readers: 'everyone',
    percentages: 'not-alone',
    standards: {
      atrs: '2.4.2.7 model_performance (v3.0)',
      eurocities: 'performance',
      chai: 'KeyMetrics/MetricResult',
      hti1: 'B7i',
    },
  }),
  worksLessWell: field.text({
    question: 'For whom does it work less well?',
    help: 'Which groups, why, and what you do about it. Put how much worse into the figures. If nobody has looked, say so.',
    example: 'It misses more in people with an old lung scar. Doctors know to look out for this.',
    group: 'fairness',
    readers: 'everyone',
    percentages: 'not-alone',
    required: onPeople,
    standards: {
      atrs: '2.4.3.6 data_completeness_and_representativeness (v3.0)',
      eurocities: 'data_bias',
      chai: 'Warnings/KnownBiasesOrEthicalConsiderations',
      us: 'What steps has the agency taken to detect and mitigate significant disparities in the model’s performance',
      hti1: 'B5i',
    },
  }),
  testedLikeUs: field.term(testedLikeUs, {
    question: 'Was it tested on people like me?',
    help: 'Compare those it was tested on with those you care for: age, sex, ethnic group, disability, illness.',
    example: 'partly',
    group: 'fairness',
    readers: 'everyone',
    required: onPeople,
    standards: { hti1: 'B6iii' },
  }),
  testedOn: field.text({
    question: 'Who was it tested on?',
    help: 'How many people, where, and which groups were left out.',
    example: '12,000 X-rays from four hospitals in England. Few people over 90, no children.',
    group: 'fairness',
    readers: 'everyone',
    required: onPeople,
    standards: {
      atrs: '2.4.3.6 data_completeness_and_representativeness (v3.0)',
      chai: 'KeyMetrics/TestingDataDescription',
      hti1: 'B6iii',
    },
  }),
  notTested: field.terms(groupsOfPeople, {
    question: 'Which groups was it not tested on, or on too few to tell?',
    help: 'Choose every group that you serve and cannot speak for. If there is none, choose that.',
    example: ['over-85', 'children'],
    group: 'fairness',
    readers: 'everyone',
    required: onPeople,
    standards: { hti1: 'B6iii' },
  }),
  evaluation: field.text({
    question: 'Has anybody independent looked at it?',
    help: 'Who, when, and what they found. If nobody has, say so and say when somebody will.',
    example: 'A university tested it in 2025. It found that it works as the supplier says, for adults.',
    group: 'fairness',
    readers: 'everyone',
    required: onPeople,
    standards: {
      chai: 'Resources/EvaluationReferences',
      us: 'Has an independent evaluation of the AI use case been conducted?',
      hti1: 'B6ii',
    },
  }),
  evidence: evidenceField('fairness'),
};
