import { field } from '../field.ts';
import { training } from '../vocabulary/data-terms.ts';
import { noticeAnswers } from '../vocabulary/publisher-terms.ts';
import { riskLevels } from '../vocabulary/tool-terms.ts';
import { aboutPeople, clinical, onPeople, trains } from './conditions.ts';

export const trainingFields = {
  training: field.term(training, {
    question: 'Is my data used to teach it?',
    help: 'By you or by any company in the chain, now or later.',
    example: 'no',
    group: 'data',
    readers: 'everyone',
    required: aboutPeople,
    standards: { eurocities: 'training_data', chai: 'AISystemFacts/DevelopmentDataCharacterization', hti1: 'B4i' },
  }),
  trainingUse: field.text({
    question: 'What is it taught with, and who gains?',
    help: 'What data, taught to what, by whom, and who owns what comes of it.',
    example:
      'X-rays with names taken out help the supplier to improve the tool. The trust gets the improved tool at no cost.',
    group: 'data',
    readers: 'everyone',
    required: trains,
    standards: {
      atrs: '2.4.2.8 datasets (v3.0)',
      us: 'Describe any agency-owned data used to train, fine-tune, and/or evaluate performance of the model(s)',
    },
  }),
  dataUses: field.references('data-uses', {
    question: 'Which published uses of data does it take part in?',
    help: 'Entries in the list of data uses.',
    example: ['riverside/imaging-research'],
    group: 'data',
    readers: 'everyone',
  }),
};

export const safetyFields = {
  risk: field.term(riskLevels, {
    question: 'How much harm could it do if it goes wrong?',
    help: 'As it is used here, with the checks that are in place.',
    example: 'medium',
    group: 'safety',
    readers: 'everyone',
    required: true,
    standards: {
      eurocities: 'risk_category',
      chai: 'Warnings/ClinicalRiskLevel',
      us: 'Is the AI use case rights-impacting, safety-impacting, both, or neither?',
    },
  }),
  hazards: field.records(
    {
      hazard: field.text({
        question: 'What could go wrong?',
        help: 'One danger, in plain words.',
        example: 'It could miss a serious problem.',
        group: 'safety',
        readers: 'everyone',
        required: 'always',
        most: 500,
      }),
      control: field.text({
        question: 'What is done about it?',
        help: 'What stops it, or catches it.',
        example: 'A doctor reads every X-ray, also those that the tool thinks are normal.',
        group: 'safety',
        readers: 'everyone',
        required: 'always',
        most: 500,
      }),
    },
    {
      question: 'What could go wrong, and what is done about it?',
      help: 'The main dangers from your hazard log, in plain words.',
      example: [
        {
          hazard: 'It could miss a serious problem.',
          control: 'A doctor reads every X-ray, also those that the tool thinks are normal.',
        },
      ],
      group: 'safety',
      readers: 'everyone',
      required: clinical,
      standards: {
        atrs: '2.5.2 risks_and_mitigations',
        nl: 'risks',
        eurocities: 'risks',
        chai: 'Warnings/KnownRisksAndLimitations',
        us: 'What are the key risks from using the AI for this particular use case and how were they identified?',
        hti1: 'B3ii',
        dpv: 'dpv:hasRisk',
      },
    },
  ),
  fallback: field.text({
    question: 'What happens when it is down or wrong?',
    help: 'How the work goes on without it, and how people find out.',
    example: 'X-rays are read in the order in which they were taken. Staff see a red bar on the screen.',
    group: 'safety',
    readers: 'everyone',
    required: onPeople,
    standards: { eurocities: 'rollback' },
  }),
  noticeAnswers: field.records(
    {
      notice: field.reference('notices', {
        question: 'Which notice?',
        help: 'The entry of the notice.',
        example: 'letters-wrong-dose',
        group: 'safety',
        readers: 'everyone',
        required: 'always',
      }),
      answer: field.term(noticeAnswers, {
        question: 'What did you do?',
        help: 'Choose from the list.',
        example: 'acted',
        group: 'safety',
        readers: 'everyone',
        required: 'always',
      }),
      on: field.day({
        question: 'When?',
        help: 'The day on which you did it, or decided.',
        example: '2026-10-07',
        group: 'safety',
        readers: 'everyone',
        required: 'always',
      }),
      because: field.text({
        question: 'What exactly, or why?',
        help: 'What you changed. If you are not affected, how you know.',
        example: 'A second doctor now checks each letter that names a dose.',
        group: 'safety',
        readers: 'everyone',
        required: 'always',
        most: 600,
      }),
    },
    {
      question: 'What have you done about notices on it?',
      help: 'One answer for each safety or security notice about the product.',
      example: [
        {
          notice: 'letters-wrong-dose',
          answer: 'acted',
          on: '2026-10-07',
          because: 'A second doctor now checks each letter that names a dose.',
        },
      ],
      group: 'safety',
      readers: 'everyone',
      reasons: false,
    },
  ),
  riskJudged: field.text({
    question: 'How was the risk judged?',
    help: 'The method, who did it, and when.',
    example: 'With the DCB0160 risk matrix, by the clinical safety officer, in February 2026.',
    group: 'safety',
    readers: 'experts',
    required: true,
    standards: { atrs: '2.5.1 impact_assessment' },
  }),
  safetyCase: field.text({
    question: 'Is there a clinical safety case?',
    help: 'DCB0160 for your use of it. Name the role that signed it and the day.',
    example: 'Yes. The clinical safety officer signed version 2 under DCB0160 on 12 February 2026.',
    group: 'safety',
    readers: 'experts',
    required: clinical,
  }),
  security: field.text({
    question: 'How is it kept secure?',
    help: 'DTAC, DSPT, Cyber Essentials and tests, with dates.',
    example: 'It passed DTAC in January 2026. The supplier met the DSPT standards for 2025 to 2026.',
    group: 'safety',
    readers: 'experts',
    required: true,
    standards: {
      chai: 'AISystemFacts/Security',
      us: 'Does this AI use case have an associated Authority to Operate (ATO) for an AI system?',
      dpv: 'dpv:hasTechnicalOrganisationalMeasure',
    },
  }),
};
