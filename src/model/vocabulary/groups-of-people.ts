import { vocabulary } from './vocabulary.ts';

export const groupsOfPeople = vocabulary(
  'groups-of-people',
  'Equality Act 2010, protected characteristics; NHS England Core20PLUS5; ONC HTI-1 (iv)(B)6',
  {
    none: { label: 'None', meaning: 'Every group that we serve was tested, with enough people to tell.' },
    children: { label: 'Children', meaning: 'People under 18.' },
    'under-40': { label: 'People under 40', meaning: 'Adults aged 18 to 39.' },
    'over-85': { label: 'People over 85', meaning: 'The oldest people.' },
    women: { label: 'Women', meaning: 'Women and girls.' },
    men: { label: 'Men', meaning: 'Men and boys.' },
    'trans-people': {
      label: 'Trans and non-binary people',
      meaning: 'People whose gender is not the one of their birth.',
    },
    pregnancy: { label: 'People who are pregnant', meaning: 'People who are pregnant or have just had a baby.' },
    black: { label: 'Black people', meaning: 'People of African, Caribbean or other Black family.' },
    asian: { label: 'Asian people', meaning: 'People of South Asian, Chinese or other Asian family.' },
    'other-ethnic-groups': {
      label: 'Other ethnic groups',
      meaning: 'People of another or mixed family, Gypsy, Roma and Irish Traveller people among them.',
    },
    'no-ethnic-group': {
      label: 'No ethnic group was looked at by itself',
      meaning: 'The test did not write down ethnic group, or for too few people.',
    },
    'dark-skin': {
      label: 'People with brown or black skin',
      meaning: 'What it sees or measures can depend on skin tone.',
    },
    'physical-disability': {
      label: 'People with a physical disability',
      meaning: 'People who move, see, hear or speak in another way than most.',
    },
    'learning-disability': {
      label: 'People with a learning disability',
      meaning: 'People who need more time or help to learn and to understand.',
    },
    autism: { label: 'Autistic people', meaning: 'Autistic people, with or without a learning disability.' },
    'mental-illness': { label: 'People with a mental illness', meaning: 'People whose minds are unwell.' },
    'several-illnesses': {
      label: 'People with several long illnesses',
      meaning: 'People with more than one illness that does not go away.',
    },
    'other-languages': {
      label: 'People who speak little English or Welsh',
      meaning: 'People who need an interpreter, or have a strong accent.',
    },
    'sign-language': { label: 'People who sign', meaning: 'People who use British or Irish Sign Language.' },
    'poor-areas': { label: 'People in poor areas', meaning: 'People who live where money is short.' },
    'no-home': { label: 'People without a home', meaning: 'People with no fixed address.' },
  },
);
