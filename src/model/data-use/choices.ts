import { field } from '../field.ts';
import type { Condition } from '../condition.ts';
import { nationalOptOut, refusals, sayNo } from '../vocabulary/data-terms.ts';

interface Cases {
  readonly refusable: Condition;
  readonly personal: Condition;
  /** What somebody refuses who refuses all of it. */
  readonly whole: (typeof refusals.ids)[number];
}

/** The questions on choice that a tool and a data use share. */
export function choiceFields({ refusable, personal, whole }: Cases) {
  return {
    canSayNo: field.term(sayNo, {
      question: 'Can I say no?',
      help: 'Whether a patient can refuse and still get care.',
      example: 'partly',
      group: 'choices',
      readers: 'everyone',
      required: true,
      reasons: false,
      standards: {
        us: 'Where practicable and consistent with applicable law and governmentwide policy, is there an established mechanism for individuals to opt-out',
        dpv: 'dpv:OptingOutFromProcess',
        chai: 'Resources/PatientConsentOrDisclosure',
      },
    }),
    sayNoTo: field.terms(refusals, {
      question: 'To what can I say no?',
      help: 'Choose each that a patient can refuse by itself. Leave out what nobody can refuse.',
      example: [whole],
      group: 'choices',
      readers: 'everyone',
      required: refusable,
      reasons: false,
      standards: { dpv: 'dpv:OptingOutFromProcess' },
    }),
    howToSayNo: field.text({
      question: 'How can I say no, or why can I not?',
      help: 'To whom, by when, in what words. If nobody can say no, say why.',
      example: 'Tell the radiographer before your X-ray. It is then read in the usual order.',
      group: 'choices',
      readers: 'everyone',
      required: true,
    }),
    ifNo: field.text({
      question: 'What happens if I say no?',
      help: 'What is done instead, and whether it takes longer.',
      example: 'A doctor reads your X-ray as before. It may take a day or two longer.',
      group: 'choices',
      readers: 'everyone',
      required: refusable,
    }),
    nationalOptOut: field.term(nationalOptOut, {
      question: 'Does the national data opt-out apply?',
      help: 'It is for England only, and for research and planning, not for a person’s own care. In Wales, Scotland and Northern Ireland there is none.',
      example: 'individual-care',
      group: 'choices',
      readers: 'everyone',
      required: personal,
      standards: { hdruk: 'national_data_optout', nhse: 'Patient Opt-Outs Applied', dpv: 'dpv:OptingOutFromProcess' },
    }),
    told: field.text({
      question: 'How are people told about it?',
      help: 'Where patients hear or read about it, before it is used.',
      example: 'A poster in the X-ray waiting room and a line in the appointment letter.',
      group: 'choices',
      readers: 'everyone',
      required: true,
      standards: {
        us: 'How is the agency providing reasonable and timely notice regarding the use of AI',
        dpv: 'dpv:hasNotice',
      },
    }),
  };
}
