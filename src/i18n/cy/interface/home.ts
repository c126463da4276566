import type { Interface } from '../../en.ts';

/** The words of the first page, in Welsh. */
export const home: Interface['home'] = {
  title: 'A yw AI yn cael ei ddefnyddio yn eich gofal?',
  lead: 'Yma gallwch weld pa offer cyfrifiadurol mae eich ysbyty neu’ch meddyg teulu yn eu defnyddio. Gallwch weld beth maen nhw’n ei wneud, beth nad ydyn nhw’n gallu ei wneud, pwy sy’n gweld eich data, a sut i ddweud na.',
  searchLabel: 'Chwilio am offeryn, ysbyty neu air',
  searchHint: 'Er enghraifft: pelydr-X, apwyntiad a gollwyd, Copilot',
  findOrganisation: 'Dod o hyd i fy ysbyty neu fy meddyg teulu',
  allOrganisations: 'Pob sefydliad, yn nhrefn yr wyddor',
  findCare: 'Dod o hyd i fy math i o ofal',
  whatIsAi: 'Beth mae AI yn ei olygu yma',
  whatIsAiText: [
    'Rhaglen gyfrifiadurol yw AI. Mae’n gwneud rhywbeth yr oedden ni’n meddwl ar un adeg mai dim ond pobl allai ei wneud, fel darllen sgan.',
    'Mae rhai offer yn dilyn rheolau sefydlog, mae rhai yn dysgu o enghreifftiau, ac mae rhai yn ysgrifennu geiriau newydd: rydym yn dweud pa fath yw pob un.',
    'Gall offeryn fod yn anghywir, felly rydym yn dweud pwy sy’n ei wirio a beth nad yw’n gallu ei wneud.',
  ],
  whatIsAiMore: 'Mwy am AI mewn gofal iechyd',
  counts: 'Yn y gofrestr hon',
  openNotices: 'Hysbysiadau sydd ar agor nawr',
  empty:
    'Nid oes dim wedi’i gyhoeddi yma eto: mae’r cofnodion cyntaf yn cael eu hysgrifennu. Yn y cyfamser gallwch ddarllen beth mae AI yn ei olygu mewn gofal iechyd, a chwilio am ystyr geiriau.',
};
