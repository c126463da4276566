import type { Interface } from '../../en.ts';

export const changes = {
  title: 'Beth sydd wedi newid',
  lead: 'Beth sy’n newydd neu’n wahanol yn y gofrestr hon, gyda’r diweddaraf yn gyntaf.',
  of: 'Beth sydd wedi newid: {organisation}',
  leadOf: 'Beth sy’n newydd neu’n wahanol yma, gyda’r diweddaraf yn gyntaf: {organisation}.',
  published: 'Newydd yma',
  changed: 'Wedi newid',
  affects: 'Gallai hyn effeithio arnoch chi os {whom}',
  now: 'Edrychwch yma yn lle hynny: {name}',
  more: 'Popeth sydd wedi newid: {organisation}',
  feed: 'Dilyn y newidiadau hyn',
  feedHint:
    'Ap sy’n dweud wrthych pan fydd rhywbeth newydd yw darllenydd ffrydiau. Rhowch y cyfeiriad hwn iddo (ffrwd Atom), ac ni fydd angen i chi ddod yn ôl i edrych.',
  feedOf: 'Newidiadau: {name}',
} satisfies Interface['changes'];

export const withdrawn = {
  onDay: 'Gadawodd y gofrestr hon ar {day}.',
  because: 'Pam y gadawodd',
  instead: 'Ble i edrych yn lle hynny',
  nowhere: 'Nid oes dim yma wedi cymryd ei le.',
  ask: 'Gallwch ofyn i’r sefydliad hwn amdano o hyd: {organisation}.',
  description: 'Mae’r cofnod hwn wedi gadael y gofrestr: {name}. Mae’r dudalen hon yn dweud pryd a pham.',
} satisfies Interface['withdrawn'];
