import type { Interface } from '../../en.ts';

/** Words about the ways to read a page, in Welsh. */
export const reading: Interface['reading'] = {
  older:
    'Mae’r cyfieithiad hwn yn hŷn na’r hyn mae’n ei gyfieithu. Cafodd ei wneud ar {written}. Newidiodd rhywbeth ar {changed}.',
  newest: 'Darllen y geiriau diweddaraf: {language}',
  easyRead: 'Hawdd ei Ddeall',
  easyReadIs: 'Hawdd ei Ddeall: geiriau byr, gyda llun i bob un.',
  easyReadLink: 'Fersiwn Hawdd ei Ddeall o’r dudalen hon',
  easyReadIn: 'Fersiwn Hawdd ei Ddeall o’r dudalen hon. Iaith: {language}',
  easyReadOf: 'Hawdd ei Ddeall: {name}',
  easyReadOlder:
    'Mae rhywbeth wedi newid ers i hwn gael ei wneud. Gofynnwch i ni, neu darllenwch y dudalen gyda’r holl ffeithiau.',
  easyReadTried: 'Pwy roddodd gynnig arno',
  fullPage: 'Mynd i’r dudalen gyda’r holl ffeithiau',
  print: 'Gallwch argraffu’r dudalen hon.',
  listen: 'Gwrando',
  pause: 'Oedi',
  goOn: 'Mynd ymlaen',
  stop: 'Stopio',
  listenTo: 'Gwrando ar y dudalen hon',
  offline: 'Cadw copi',
  offlineText:
    'Popeth y mae’r sefydliad hwn yn ei ddweud yma, mewn un ffeil: {organisation}. Mae’n gweithio heb y rhyngrwyd. Gallwch ei argraffu hefyd.',
  offlineLink: 'Cadw copi o’r rhestr hon ({size} kB)',
  offlineMade: 'Copi i’w gadw yw hwn. Cafodd ei wneud ar {day}. Mae’r geiriau diweddaraf yn {address}.',
  offlineContents: 'Yn y copi hwn',
  offlineWords: 'Geiriau wedi’u hegluro',
};
