/** Words about changes, entries that have left, and feeds. */
export const changes = {
  title: 'What has changed',
  lead: 'What is new or different in this register, the newest first.',
  of: 'What has changed at {organisation}',
  leadOf: 'What is new or different at {organisation}, the newest first.',
  published: 'New here',
  changed: 'Changed',
  affects: 'This may affect you if {whom}',
  now: 'Look here instead: {name}',
  more: 'All that has changed at {organisation}',
  feed: 'Follow these changes',
  feedHint:
    'A feed reader is an app that tells you when there is something new. Give it this address (an Atom feed), and you need not come back to look.',
  /** The name of a feed in a list of feeds. */
  feedOf: 'Changes: {name}',
};

/** Words of the page that answers for an entry that has left. */
export const withdrawn = {
  onDay: 'It left this register on {day}.',
  because: 'Why it left',
  instead: 'Where to look instead',
  nowhere: 'Nothing here stands in its place.',
  ask: 'You can still ask {organisation} about it.',
  description: '{name} has left this register. This page says when and why.',
};
