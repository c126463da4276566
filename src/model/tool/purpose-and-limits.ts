import { field } from '../field.ts';
import { actsAlone, oversight, variation } from '../vocabulary/tool-terms.ts';
import { alone, generative } from './conditions.ts';

export const doesFields = {
  does: field.text({
    question: 'What does it do?',
    help: 'Step by step: what goes in, what comes out, who sees it.',
    example:
      'It looks at each chest X-ray within a minute. If it sees signs of a serious problem, it moves that X-ray to the top of the list that doctors read.',
    group: 'does',
    readers: 'everyone',
    required: true,
    standards: {
      atrs: '2.2.1 detailed_description',
      nl: 'methods_and_models',
      eurocities: 'description',
      chai: 'AISystemFacts/OutcomesAndOutputs',
      us: 'Describe the AI system’s outputs.',
      euaia: 'A5',
      hti1: 'B1iii',
    },
  }),
  why: field.text({
    question: 'Why do you use it?',
    help: 'The problem that it should help with.',
    example: 'More people need X-rays each year. Urgent ones could wait for days in the pile.',
    group: 'does',
    readers: 'everyone',
    required: true,
    standards: {
      atrs: '2.2.3 benefit',
      nl: 'goal',
      eurocities: 'goal',
      chai: 'UsesAndDirections/IntendedUseAndWorkflow',
      us: 'What is the intended purpose and expected benefits of the AI?',
      hti1: 'B2i',
    },
  }),
  before: field.text({
    question: 'What was done before?',
    help: 'How the work was done without it.',
    example: 'X-rays were read in the order in which they were taken.',
    group: 'does',
    readers: 'everyone',
    required: true,
    standards: { atrs: '2.2.4 previous_process' },
  }),
  benefit: field.text({
    question: 'What good should it do?',
    help: 'For patients first, then for staff.',
    example: 'People with a serious problem should hear about it sooner.',
    group: 'does',
    readers: 'everyone',
    required: true,
    standards: { atrs: '2.2.3 benefit', eurocities: 'proportionality', chai: 'KeyMetrics/UsefulnessUsabilityEfficacy' },
  }),
  benefitMeasure: field.text({
    question: 'How is that measured?',
    help: 'What you count, how often, and what you have found so far.',
    example: 'Each month we count how long urgent X-rays wait. It was 4 days and is now 1 day.',
    group: 'does',
    readers: 'everyone',
    required: true,
    standards: { chai: 'KeyMetrics/MetricGoal', hti1: 'B7v' },
  }),
  alternatives: field.text({
    question: 'What else did you think of doing?',
    help: 'Other ways to solve the problem, doing nothing among them.',
    example: 'We could have paid for more reading by doctors elsewhere. It cost more and was slower.',
    group: 'does',
    readers: 'experts',
    standards: { atrs: '2.2.5 alternatives_considered', nl: 'proportionality', eurocities: 'alternatives_considered' },
  }),
};

export const limitsFields = {
  limits: field.text({
    question: 'What can it not do?',
    help: 'Say what it was not made for and what it gets wrong.',
    example: 'It cannot see a break in the hand or foot. It was not tested on children.',
    group: 'limits',
    readers: 'everyone',
    required: true,
    standards: {
      atrs: '2.5.2 risks_and_mitigations (in part)',
      nl: 'risks (in part)',
      chai: 'Warnings/KnownRisksAndLimitations',
      hti1: 'B3i',
    },
  }),
  notReliedOn: field.text({
    question: 'When should staff not rely on it?',
    help: 'The cases in which its answer should be put aside.',
    example: 'When the picture is blurred, or the patient is under 18.',
    group: 'limits',
    readers: 'everyone',
    required: true,
    standards: { chai: 'UsesAndDirections/CautionedOutOfScopeSettings', hti1: 'B3ii' },
  }),
  expectations: field.text({
    question: 'What do people often think that it does, but it does not?',
    help: 'People expect more of these tools than they can do. Put that right here.',
    example: 'People think that it decides if they are ill. It does not. A doctor does.',
    group: 'limits',
    readers: 'everyone',
    required: true,
  }),
};

export const decidesFields = {
  oversight: field.term(oversight, {
    question: 'Does a person check it?',
    help: 'What really happens on a busy day, not what the plan says.',
    example: 'person-decides',
    group: 'decides',
    readers: 'everyone',
    required: true,
    reasons: false,
    standards: {
      dpv: 'dpv:hasHumanInvolvement',
      hti1: 'B2iv',
      us: 'For this particular use case, can the AI carry out a decision or action without direct human involvement',
    },
  }),
  humanReview: field.text({
    question: 'Who checks what it says?',
    help: 'Who looks at the output, and what they do with it.',
    example: 'A radiologist reads every X-ray. The tool only changes the order in which they are read.',
    group: 'decides',
    readers: 'everyone',
    required: true,
    standards: {
      atrs: '2.3.2 human review (v3.0 2.3.4 human_decisions_and_review)',
      nl: 'human_intervention',
      eurocities: 'human_intervention',
    },
  }),
  overrule: field.text({
    question: 'Who can overrule it, and how?',
    help: 'Which staff can change or ignore its answer.',
    example: 'Any doctor who reads the X-ray can ignore it. No reason is needed.',
    group: 'decides',
    readers: 'everyone',
    required: true,
    standards: { dpv: 'dpv:HumanInvolvementForIntervention' },
  }),
  actsAlone: field.term(actsAlone, {
    question: 'Can it act alone?',
    help: 'Whether anything happens before a person looks.',
    example: 'small-steps',
    group: 'decides',
    readers: 'everyone',
    required: true,
    reasons: false,
    standards: { dpv: 'dpv:hasAutomationLevel', eurocities: 'decision_making_process' },
  }),
  withoutPerson: field.text({
    question: 'What happens without a person?',
    help: 'Each thing that it does by itself.',
    example: 'It changes the order of the reading list by itself.',
    group: 'decides',
    readers: 'everyone',
    required: alone,
  }),
  variation: field.term(variation, {
    question: 'Does it always give the same answer?',
    help: 'Put the same thing in twice. Does the same come out?',
    example: 'same',
    group: 'decides',
    readers: 'everyone',
    required: generative,
  }),
  variationHandled: field.text({
    question: 'What is done because its answers can differ?',
    help: 'How its words are checked, and who is told when they are wrong.',
    example: 'The doctor reads the whole letter and signs it. Each month we check 50 letters against the notes.',
    group: 'decides',
    readers: 'everyone',
    required: generative,
  }),
};

/** A choice that only a tool gives. */
export const askForHumanField = {
  askForHuman: field.text({
    question: 'How can I ask for a person instead?',
    help: 'What a patient can say, to whom, and what happens then.',
    example: 'A person always decides. Ask the radiographer if you want to know more.',
    group: 'choices',
    readers: 'everyone',
    required: true,
    standards: {
      atrs: '2.3.4 appeals_and_review (v3.0 2.3.6)',
      eurocities: 'objection_procedure',
      us: 'Is there an established fallback and escalation process for this AI use case',
    },
  }),
};
