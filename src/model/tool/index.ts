import { askedFields, askedGroup } from '../asked.ts';
import { collection } from '../collection.ts';
import { choiceFields } from '../data-use/choices.ts';
import { handlingFields } from '../data-use/handling.ts';
import { gatheredFields, recordFields, recordGroup } from '../record.ts';
import { fairnessFields } from './fairness.ts';
import { accountabilityFields, peopleFields, supplierFields } from './accountability.ts';
import { aboutPeople, leavesUs, personal, refusable } from './conditions.ts';
import { inBriefFields } from './in-brief.ts';
import { askForHumanField, decidesFields, doesFields, limitsFields } from './purpose-and-limits.ts';
import { safetyFields, trainingFields } from './safety.ts';

/** One organisation's use of one AI tool. */
export const tools = collection({
  name: 'tools',
  one: 'AI tool',
  many: 'AI tools',
  format: 'mdx',
  byOrganisation: true,
  groups: {
    brief: { title: 'In brief', help: 'What it is and where it stands.' },
    does: { title: 'What it does', help: 'What it does, why, and what good it should do.' },
    limits: { title: 'What it cannot do', help: 'Its limits. Readers see this beside what it does, in the same size.' },
    decides: { title: 'Who decides', help: 'What people do with its output.' },
    data: { title: 'Your data', help: 'What data it uses, who sees it, and under what law.' },
    choices: { title: 'Your choices', help: 'How people can say no, and how they are told.' },
    safety: { title: 'Safety', help: 'What could go wrong and what is done about it.' },
    fairness: { title: 'How well it works, and for whom', help: 'Tests, results and who was left out.' },
    people: { title: 'Staff and the wider service', help: 'What it changes for staff and for other services.' },
    supplier: { title: 'Who makes it', help: 'The supplier and the contract.' },
    accountability: { title: 'Who is answerable', help: 'Approval, roles and documents.' },
    asked: askedGroup,
    record: recordGroup,
  },
  fields: {
    ...inBriefFields,
    ...doesFields,
    ...limitsFields,
    ...decidesFields,
    ...handlingFields({ aboutPeople, personal, leavesUs }),
    ...trainingFields,
    ...askForHumanField,
    ...choiceFields({ refusable, personal, whole: 'tool' }),
    ...safetyFields,
    ...fairnessFields,
    ...peopleFields,
    ...supplierFields,
    ...accountabilityFields,
    ...askedFields,
    ...recordFields,
    ...gatheredFields,
  },
});
