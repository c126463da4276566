/** The words of how complete a list is, in English. */
export const coverage = {
  claimed: 'What they say of their own list:',
  lookedOn: 'They last looked for what is missing on {day}.',
  nilOn: 'They made sure of it on {day}.',
  notYet: 'What they know of that is not here yet',
  by: 'to be here by {day}',
  notSaid: 'This organisation has not said how complete its list is. There may be tools that are not here.',
  nilTag: 'Nil return, {day}',
  countsTitle: 'How complete is this register?',
  counts: {
    'all-known': {
      one: '{count} organisation says that all it knows of is here.',
      other: '{count} organisations say that all they know of is here.',
    },
    part: {
      one: '{count} organisation says that only a part is here.',
      other: '{count} organisations say that only a part is here.',
    },
    nil: {
      one: '{count} organisation gives a nil return: it uses no AI tool.',
      other: '{count} organisations give a nil return: they use no AI tool.',
    },
    'not-said': {
      one: '{count} organisation has not said.',
      other: '{count} organisations have not said.',
    },
    missing: {
      one: '{count} tool or use of data is known of and not here yet.',
      other: '{count} tools or uses of data are known of and not here yet.',
    },
  },
};
