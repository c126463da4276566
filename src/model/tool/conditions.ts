import { when } from '../condition.ts';

/** The cases on which a tool's required answers depend. Source: the design's list of what each case asks for. */
export const aPilot = when('it is a pilot', { status: ['pilot'] });
export const stopped = when('it has been paused, retired or abandoned', { status: ['paused', 'retired', 'abandoned'] });
export const over = when('it has been retired or abandoned', { status: ['retired', 'abandoned'] });
export const onPeople = when('it is, or was, used in real care', { status: ['pilot', 'in-use', 'paused', 'retired'] });
export const generative = when('it is generative AI', { technology: ['generative-ai'] });
export const clinical = when('it plays a part in a patient’s care', { purpose: ['direct-care'] });
export const aboutPeople = when('it uses data about people', {
  identifiability: ['anonymous', 'de-personalised', 'identifiable'],
});
export const personal = when('it uses data that shows, or could show, who somebody is', {
  identifiability: ['de-personalised', 'identifiable'],
});
export const leavesUs = when('data leaves the organisation', { leaves: ['uk', 'abroad'] });
export const trains = when('data is used to teach it', { training: ['de-personalised', 'identifiable'] });
export const alone = when('it can do something by itself', { actsAlone: ['small-steps', 'yes'] });
export const refusable = when('people can say no', { canSayNo: ['yes', 'partly'] });
export const bought = when('a supplier makes it', { madeBy: ['supplier'] });
