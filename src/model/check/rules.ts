import type { CollectionName } from '../collection-names.ts';
import { collectionOf } from '../index.ts';
import { isAfter, isCalendarDay } from '../text.ts';
import type { Fault } from './fault.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A rule between answers, or between an answer and the day of the build. Its sentence is what the author reads. */
interface Rule {
  readonly of: readonly CollectionName[];
  /** The field under which the fault is reported. */
  readonly field: string;
  readonly broken: (facts: Facts, today: string) => boolean;
  readonly found: string;
  readonly advice: string;
}

/** The value where it is a day. What is none is told by the check of its form. */
const day = (value: unknown) => (typeof value === 'string' && isCalendarDay(value) ? value : undefined);
const isList = Array.isArray;
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';
const list = (value: unknown): readonly unknown[] => (isList(value) ? value : []);
const countriesIn = (facts: Facts) => [
  ...list(facts['countries']),
  ...list(facts['recipients']).flatMap((one) => list((one as Facts | null)?.['countries'])),
];
const records = (value: unknown) => list(value).filter((one): one is Facts => typeof one === 'object' && one !== null);
const recorded: readonly CollectionName[] = ['organisations', 'tools', 'data-uses', 'products', 'notices'];
const addressed: readonly CollectionName[] = [...recorded, 'care', 'glossary', 'pages'];

/** A year and a day: a review on the same day next year is in time. */
const LONGEST_REVIEW_DAYS = 366;
const daysBetween = (from: unknown, to: unknown) =>
  (Date.parse(day(to) ?? '') - Date.parse(day(from) ?? '')) / 86_400_000;

/** Every rule across fields. Source: the review policy and the conditions in the design; the law named in each list's terms. */
const rules: readonly Rule[] = [
  {
    of: [...recorded, 'pages'],
    field: 'lastChecked',
    broken: ({ lastChecked }, today) => isAfter(lastChecked, today),
    found: 'is a day that has not come yet.',
    advice: 'Write the day on which it really was checked.',
  },
  {
    of: recorded,
    field: 'reviewDue',
    broken: ({ lastChecked, reviewDue }) => !!day(reviewDue) && !!day(lastChecked) && !isAfter(reviewDue, lastChecked),
    found: 'is not after the day on which it was last checked.',
    advice: 'Write a day that is later than the last check.',
  },
  {
    of: recorded,
    field: 'reviewDue',
    broken: ({ lastChecked, reviewDue }) => daysBetween(lastChecked, reviewDue) > LONGEST_REVIEW_DAYS,
    found: 'is more than a year after the last check.',
    advice: 'Write a day at most a year after the last check.',
  },
  {
    of: recorded,
    field: 'lastChecked',
    broken: ({ published, lastChecked }) => isAfter(published, lastChecked),
    found: 'is before the day on which it was first published.',
    advice: 'Correct one of the two days.',
  },
  {
    of: recorded,
    field: 'changes',
    broken: ({ changes }, today) => records(changes).some(({ on }) => isAfter(on, today)),
    found: 'has a note of a day that has not come yet.',
    advice: 'Write the day on which it really changed, and add the note then.',
  },
  {
    of: recorded,
    field: 'publicationApprovedBy',
    broken: ({ publicationApprovedBy: by, publicationApprovedOn: on }) => isGiven(on) && !isGiven(by),
    found: 'is missing, and the entry says when it was approved.',
    advice:
      'Write the role that approved it. While nobody has approved it, leave both answers out: it is then a draft.',
  },
  {
    of: recorded,
    field: 'publicationApprovedOn',
    broken: ({ publicationApprovedBy: by, publicationApprovedOn: on }) => isGiven(by) && !isGiven(on),
    found: 'is missing, and the entry says who approved it.',
    advice: 'Write the day of the approval. While nobody has approved it, leave both answers out: it is then a draft.',
  },
  {
    of: recorded,
    field: 'publicationApprovedOn',
    broken: ({ publicationApprovedOn }, today) => isAfter(publicationApprovedOn, today),
    found: 'is a day that has not come yet.',
    advice: 'Write the day on which it really was approved.',
  },
  {
    of: recorded,
    field: 'publicationApprovedOn',
    broken: ({ publicationApprovedOn, lastChecked, changes }, today) =>
      [lastChecked, ...records(changes).map(({ on }) => on)].some(
        (one) => isAfter(one, publicationApprovedOn) && !isAfter(one, today),
      ),
    found: 'is before the last check, or before the last change that the entry tells of.',
    advice: 'What was approved then is not what the entry says now. Have it approved again, and write that day.',
  },
  {
    of: addressed,
    field: 'withdrawn',
    broken: ({ withdrawn }) => list(withdrawn).length > 1,
    found: 'has more than one record.',
    advice: 'An entry leaves once. Keep the record that says where it stands today.',
  },
  {
    of: addressed,
    field: 'withdrawn',
    broken: ({ withdrawn }, today) => records(withdrawn).some(({ on }) => isAfter(on, today)),
    found: 'gives a day that has not come yet.',
    advice: 'Write the record on the day on which the entry leaves.',
  },
  {
    of: addressed,
    field: 'withdrawn',
    broken: ({ withdrawn }) =>
      records(withdrawn).some(({ how, now }) => (how === 'merged' || how === 'moved') && now === undefined),
    found: 'says that it was merged or moved, and not where it is now.',
    advice: 'Write now: and the address at which people find it, such as /tools/riverside/chest-x-rays/.',
  },
  {
    of: ['tools'],
    field: 'statusSince',
    broken: ({ statusSince }, today) => isAfter(statusSince, today),
    found: 'is a day that has not come yet.',
    advice: 'Say where it stands today, and since when.',
  },
  {
    of: ['tools'],
    field: 'pilotEnds',
    broken: ({ status, statusSince, pilotEnds }) => status === 'pilot' && isAfter(statusSince, pilotEnds),
    found: 'is before the day on which the pilot began.',
    advice: 'Correct one of the two days.',
  },
  {
    of: ['tools'],
    field: 'actsAlone',
    broken: ({ oversight, actsAlone }) => oversight === 'no-person' && actsAlone === 'never',
    found: 'says that it never acts alone, but the entry also says that no person checks it.',
    advice: 'Correct one of the two answers: readers see them side by side.',
  },
  {
    of: ['tools'],
    field: 'actsAlone',
    broken: ({ oversight, actsAlone }) => oversight === 'person-checks-all' && actsAlone === 'yes',
    found: 'says that it can act alone, but the entry also says that a person checks it every time.',
    advice: 'Correct one of the two answers: readers see them side by side.',
  },
  {
    of: ['tools', 'data-uses'],
    field: 'leaves',
    broken: (facts) =>
      (facts['leaves'] === 'uk' || facts['leaves'] === 'stays') && countriesIn(facts).some((code) => code !== 'GB'),
    found: 'says that the data stays in the UK, but another country is named where it is kept or seen.',
    advice: 'Choose “abroad”, or correct the countries.',
  },
  {
    of: ['tools', 'data-uses'],
    field: 'sayNoTo',
    broken: ({ canSayNo, sayNoTo }) => canSayNo === 'no' && list(sayNoTo).length > 0,
    found: 'names something that people can say no to, but the entry also says that they cannot say no.',
    advice: 'Say “partly” above if they can refuse some of it, or take this answer out.',
  },
  {
    of: ['tools'],
    field: 'sayNoTo',
    broken: ({ canSayNo, sayNoTo }) => canSayNo === 'yes' && isList(sayNoTo) && !list(sayNoTo).includes('tool'),
    found: 'leaves out the tool, but the entry says that people can say no to it.',
    advice: 'Add “tool”. If they can refuse only the use of their data, answer “Can I say no?” with “partly”.',
  },
  {
    of: ['data-uses'],
    field: 'sayNoTo',
    broken: ({ canSayNo, sayNoTo }) => canSayNo === 'yes' && isList(sayNoTo) && !list(sayNoTo).includes('data-use'),
    found: 'leaves out the use of the data, but the entry says that people can say no to it.',
    advice: 'Add “data-use”. If they can refuse only a part, answer “Can I say no?” with “partly”.',
  },
  {
    of: ['data-uses'],
    field: 'sayNoTo',
    broken: ({ sayNoTo }) => list(sayNoTo).includes('tool'),
    found: 'names a tool, but this entry is about a use of data.',
    advice: 'Choose “data-use”, or “training” where the data teaches a tool.',
  },
  {
    of: ['tools'],
    field: 'sayNoTo',
    broken: ({ training, sayNoTo }) => training === 'no' && list(sayNoTo).includes('training'),
    found: 'says that people can refuse that their data teaches it, but the entry says that no data does.',
    advice: 'Take “training” out, or correct the answer to “Is my data used to teach it?”.',
  },
  {
    of: ['tools', 'products'],
    field: 'notTested',
    broken: ({ notTested }) => list(notTested).length > 1 && list(notTested).includes('none'),
    found: 'says “none” and names groups as well.',
    advice: 'Take “none” out, or the groups.',
  },
  {
    of: ['organisations'],
    field: 'coverageOn',
    broken: ({ coverageOn }, today) => isAfter(coverageOn, today),
    found: 'is a day that has not come yet.',
    advice: 'Write the day on which you last looked.',
  },
  {
    of: ['organisations'],
    field: 'notYet',
    broken: ({ coverage, notYet }) => coverage !== undefined && coverage !== 'part' && list(notYet).length > 0,
    found: 'names what is not here yet, but the entry says that nothing is missing that you know of.',
    advice: 'Answer “How complete is this list?” with “part”, or take this list out.',
  },
  {
    of: ['data-uses'],
    field: 'ends',
    broken: ({ starts, ends }) => isAfter(starts, ends),
    found: 'is before the day on which it began.',
    advice: 'Correct one of the two days.',
  },
  {
    of: ['notices'],
    field: 'closed',
    broken: ({ issued, closed }) => isAfter(issued, closed),
    found: 'is before the day on which it was issued.',
    advice: 'Correct one of the two days.',
  },
];

/** A rule within one record of a list, or between it and the day of the build. */
interface RecordRule extends Omit<Rule, 'broken'> {
  readonly list: string;
  readonly broken: (record: Facts, today: string) => boolean;
}

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const more = (one: unknown, other: unknown) => {
  const [a, b] = [number(one), number(other)];
  return a !== undefined && b !== undefined && a > b;
};
const withFigures: readonly CollectionName[] = ['tools', 'products'];

/** Every rule within the records of a list. */
const recordRules: readonly RecordRule[] = [
  {
    of: withFigures,
    list: 'figures',
    field: 'of',
    broken: ({ of }) => of === 0,
    found: 'is none, and a figure of nobody says nothing.',
    advice: 'Write how many you looked at, such as 100.',
  },
  {
    of: withFigures,
    list: 'figures',
    field: 'many',
    broken: ({ of, many }) => more(many, of),
    found: 'is more than the number that it is out of.',
    advice: 'Correct one of the two numbers: “of 100 people, 92”.',
  },
  {
    of: withFigures,
    list: 'figures',
    field: 'comparedMany',
    broken: ({ of, comparedMany }) => more(comparedMany, of),
    found: 'is more than the number that it is out of.',
    advice: 'Both are out of the same number. If you looked at more of the others, give them a figure of their own.',
  },
  {
    of: withFigures,
    list: 'figures',
    field: 'comparedMany',
    broken: ({ comparedWith, comparedMany }) => comparedWith !== undefined && comparedMany === undefined,
    found: 'is missing, and the figure names what it is compared with.',
    advice: 'Write how many of those, or take the comparison out.',
  },
  {
    of: withFigures,
    list: 'figures',
    field: 'comparedWith',
    broken: ({ comparedWith, comparedMany }) => comparedWith === undefined && comparedMany !== undefined,
    found: 'is missing, and the figure has a number to compare with.',
    advice: 'Say whom the number is about, or take the number out.',
  },
  {
    of: withFigures,
    list: 'figures',
    field: 'on',
    broken: ({ on }, today) => isAfter(on, today),
    found: 'is a day that has not come yet.',
    advice: 'Write the day on which it was counted.',
  },
  {
    of: ['organisations', 'tools', 'data-uses'],
    list: 'asked',
    field: 'on',
    broken: ({ on }, today) => isAfter(on, today),
    found: 'is a day that has not come yet.',
    advice: 'Write the day on which you answered.',
  },
];

function faultsInRecords(name: CollectionName, facts: Facts, today: string): Fault[] {
  const { fields } = collectionOf(name);
  return recordRules
    .filter((rule) => rule.of.includes(name))
    .flatMap(({ list: within, field, broken, found, advice }) =>
      list(facts[within]).flatMap((record, at) =>
        typeof record === 'object' && record !== null && broken(record as Facts, today)
          ? [{ at: [within, at, field], question: fields[within]?.of?.[field]?.question ?? '', found, advice }]
          : [],
      ),
    );
}

/**
 * The rules across fields that an entry breaks. `today` is the day of the build, YYYY-MM-DD, Europe/London.
 */
export function faultsAcross(name: CollectionName, facts: Facts, today: string): Fault[] {
  const { fields } = collectionOf(name);
  const across = rules
    .filter((rule) => rule.of.includes(name) && rule.broken(facts, today))
    .map(({ field, found, advice }) => ({ at: [field], question: fields[field]?.question ?? '', found, advice }));
  return [...across, ...faultsInRecords(name, facts, today)];
}
