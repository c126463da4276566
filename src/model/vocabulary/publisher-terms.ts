import { vocabulary } from './vocabulary.ts';

export const organisationKinds = vocabulary('organisation-kinds', 'NHS Organisation Data Service, roles', {
  acute: { label: 'Hospital trust', meaning: 'Runs one or more general hospitals.' },
  'mental-health': { label: 'Mental health trust', meaning: 'Cares for people with mental illness.' },
  community: { label: 'Community trust', meaning: 'Cares for people at home and in local clinics.' },
  ambulance: { label: 'Ambulance trust', meaning: 'Runs ambulances and urgent calls.' },
  specialist: { label: 'Specialist trust', meaning: 'Cares for one kind of illness, or for children only.' },
  'integrated-care-board': {
    label: 'Integrated care board',
    meaning: 'Plans and pays for care in an area of England.',
  },
  'gp-practice': { label: 'GP practice', meaning: 'Family doctors.' },
  'primary-care-network': { label: 'Group of GP practices', meaning: 'Family doctors who work together.' },
  'health-board': { label: 'Health board', meaning: 'Plans and runs all care in an area of Wales or Scotland.' },
  'health-and-social-care-trust': {
    label: 'Health and social care trust',
    meaning: 'Runs care in an area of Northern Ireland.',
  },
  'local-authority': { label: 'Council', meaning: 'Runs local services, social care among them.' },
  'national-body': { label: 'National body', meaning: 'Works for a whole nation.' },
  independent: { label: 'Independent provider', meaning: 'A company or charity that gives care.' },
  'public-body': { label: 'Other public body', meaning: 'Another part of government.' },
  research: { label: 'Research body', meaning: 'A university, or another body that does research.' },
});

export const nations = vocabulary('nations', 'Office for National Statistics, country codes', {
  england: { label: 'England', meaning: 'England' },
  wales: { label: 'Wales', meaning: 'Wales' },
  scotland: { label: 'Scotland', meaning: 'Scotland' },
  'northern-ireland': { label: 'Northern Ireland', meaning: 'Northern Ireland' },
  'outside-uk': { label: 'Outside the UK', meaning: 'Not in the United Kingdom' },
});

export const nhsRegions = vocabulary('nhs-regions', 'NHS England, regions', {
  'east-of-england': { label: 'East of England', meaning: 'Norfolk, Suffolk, Essex, Hertfordshire and near.' },
  london: { label: 'London', meaning: 'London.' },
  midlands: { label: 'Midlands', meaning: 'From Lincolnshire and Derbyshire to Herefordshire and Northamptonshire.' },
  'north-east-and-yorkshire': {
    label: 'North East and Yorkshire',
    meaning: 'The North East, North Cumbria, Yorkshire and the Humber.',
  },
  'north-west': {
    label: 'North West',
    meaning: 'Lancashire, South Cumbria, Greater Manchester, Cheshire and Merseyside.',
  },
  'south-east': { label: 'South East', meaning: 'Kent, Surrey, Sussex, Hampshire, Oxfordshire and near.' },
  'south-west': { label: 'South West', meaning: 'From Gloucestershire and Dorset to Cornwall.' },
});

export const noticeAnswers = vocabulary('notice-answers', 'Candour', {
  stopped: {
    label: 'Stopped using it',
    meaning: 'The organisation does not use the tool any more because of the notice.',
  },
  acted: {
    label: 'Acted on it',
    meaning: 'The organisation still uses the tool, and has done what the notice asks for.',
  },
  'not-affected': {
    label: 'Not affected',
    meaning: 'What the notice is about does not happen here, and the answer says why.',
  },
  'looking-into-it': {
    label: 'Looking into it',
    meaning: 'The organisation has seen the notice and has not decided yet.',
  },
});

export const coverageClaims = vocabulary('coverage-claims', 'Candour, after nil returns in public registers', {
  'all-known': { label: 'All that they know of', meaning: 'Every AI tool that the organisation knows of is here.' },
  part: {
    label: 'A part',
    meaning: 'The organisation knows of tools that are not here yet. It says which, and by when they will be.',
  },
  nil: { label: 'Nil return', meaning: 'The organisation looked, and says that it uses no AI tool.' },
});

export const deviceClasses = vocabulary('device-classes', 'UK Medical Devices Regulations 2002', {
  'not-a-device': { label: 'Not a medical device', meaning: 'It is not meant to find, treat or watch an illness.' },
  'class-1': { label: 'Class I', meaning: 'A medical device of low risk. The maker declares that it meets the rules.' },
  'class-2a': { label: 'Class IIa', meaning: 'A medical device of medium risk. An approved body has checked it.' },
  'class-2b': { label: 'Class IIb', meaning: 'A medical device of higher risk. An approved body has checked it.' },
  'class-3': {
    label: 'Class III',
    meaning: 'A medical device of the highest risk. An approved body has checked its design.',
  },
  'not-settled': { label: 'Not settled', meaning: 'It is not clear yet whether it is a medical device.' },
});

export const noticeKinds = vocabulary('notice-kinds', 'MHRA field safety notices; NHS England cyber alerts; Candour', {
  safety: { label: 'Safety notice', meaning: 'Something about it could harm somebody.' },
  security: { label: 'Security notice', meaning: 'Something about it could let data out or let attackers in.' },
  correction: { label: 'Correction', meaning: 'Something that was published about it was wrong.' },
});

export const noticeStates = vocabulary('notice-states', 'Candour', {
  open: { label: 'Open', meaning: 'It still matters. Something is being done.' },
  closed: { label: 'Closed', meaning: 'It has been put right.' },
});

export const departures = vocabulary('departures', 'Candour', {
  withdrawn: { label: 'Withdrawn', meaning: 'It is not published any more.' },
  merged: { label: 'Merged', meaning: 'It is now part of another entry.' },
  moved: { label: 'Moved', meaning: 'The same entry is now at another address.' },
});

export const sourceKinds = vocabulary('source-kinds', 'Candour', {
  'candour-feed': { label: 'Candour feed', meaning: 'The feed of another Candour site.' },
  dcat: { label: 'Data catalogue', meaning: 'A catalogue in DCAT.' },
  file: { label: 'Published file', meaning: 'A file that somebody publishes, such as a spreadsheet.' },
});

export const translators = vocabulary('translators', 'Candour', {
  person: { label: 'A person', meaning: 'A person who knows both languages wrote it.' },
  machine: { label: 'A machine', meaning: 'A computer wrote it and no speaker of the language has checked it yet.' },
  'machine-checked': {
    label: 'A machine, checked by a person',
    meaning: 'A computer wrote it and a speaker of the language checked it.',
  },
});
