import type { Interface } from '../../en.ts';

export const template: Interface['template'] = {
  code: 'Cod',
  question: 'Cwestiwn',
  help: 'Beth i’w ysgrifennu',
  answer: 'Ateb',
  howTo: 'Sut i lenwi’r ffurflen',
  answers:
    'Ysgrifennwch eich atebion wrth ochr y cwestiynau. Cewch adael cwestiwn heb ateb: bydd y gwiriad yn dweud wedyn beth sydd ar goll.',
  columns:
    'Un cofnod yw un golofn o atebion. Ar gyfer cofnod arall, defnyddiwch y golofn nesaf sydd â’r gair “Ateb” uwch ei phen.',
  choose:
    'Os oes rhestr mewn cell, dewiswch ohoni. Os oes gan gwestiwn sawl rhes, mae pob rhes yn cymryd un dewis arall: defnyddiwch gynifer ag sydd eu hangen.',
  boxes: 'Os oes blychau, ticiwch y rhai sy’n gywir. Os nad oes, ysgrifennwch.',
  records:
    'Mae lle i dri mewn rhestr, fel pwy sy’n cael data. Am fwy, copïwch resi un ohonynt a’u rhoi oddi tano. Cewch adael y codau fel y maent.',
  reasons: 'Os nad oes ateb o gwbl i gwestiwn, ysgrifennwch y rheswm yn ei le, yn un o’r ffyrdd hyn:',
  reasonDay: 'Y diwrnod mewn cromfachau yw’r diwrnod erbyn pryd y bydd yn hysbys.',
  reasonGrounds: 'Mewn cromfachau mae’r sail, sef un o’r rhain:',
  codes:
    'Cadwch y codau. Maen nhw’n dweud i ble mae ateb yn perthyn, felly cewch symud rhesi a cholofnau. Ysgrifennwch ddyddiau fel 2026-11-23 neu 23 Tachwedd 2026.',
  send: 'Ar ôl gorffen, anfonwch y ffeil hon at bwy bynnag sy’n cyhoeddi eich cofnodion.',
  another: 'Un arall',
  blank: 'Ffurflen wag: {one}',
  blankLead:
    'Yr holl gwestiynau ar bapur. Argraffwch hi, neu ewch â hi fel llyfr gwaith neu ffurflen Word y gellir ei darllen yn ôl.',
  excel: 'Llyfr gwaith Excel',
  word: 'Ffurflen Word',
  page: 'Ffurflen i’w hargraffu',
  blanks: 'Ffurflenni gwag i’w llenwi yn rhywle arall',
  blanksText:
    'Ar gyfer tîm sy’n gweithio yn Excel neu Word, neu ar bapur. Mae pwy bynnag sy’n cyhoeddi’r wefan hon yn darllen y llyfr gwaith a’r ffurflen Word yn ôl i mewn.',
  more: 'Mae lle i un yma. Defnyddiwch ddalen arall am fwy.',
};
