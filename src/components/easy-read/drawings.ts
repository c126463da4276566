import type { Pictogram } from '../../model/vocabulary/pictograms.ts';

/** A drawing on a grid of 64 by 64: a shape in a soft colour, and lines over it. */
export interface Drawing {
  readonly shape: string;
  readonly lines: string;
}

const HEAD = 'M32 8a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const BODY = 'M13 57c0-14 8-24 19-24s19 10 19 24z';
const SCREEN = 'M8 10h48v34H8z';
const DISC = 'M32 7a25 25 0 1 0 0 50 25 25 0 0 0 0-50z';

/** Each picture of Easy Read. They are our own, one style, and show their idea without colour too. */
export const drawings: Readonly<Record<Pictogram, Drawing>> = {
  person: { shape: BODY, lines: `${HEAD}${BODY}` },
  people: {
    shape: 'M4 54c0-12 6-20 15-20s15 8 15 20z',
    lines:
      'M19 13a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 54c0-12 6-20 15-20s15 8 15 20zM45 13a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM36 37c2-2 5-3 9-3 9 0 15 8 15 20H40',
  },
  doctor: { shape: BODY, lines: `${HEAD}${BODY}M32 39v12m-6-6h12` },
  'person-checks': {
    shape: 'M4 56c0-13 7-22 17-22 5 0 9 2 12 5v17z',
    lines: 'M21 9a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM33 56H4c0-13 7-22 17-22 4 0 8 2 11 5M36 44l8 9 16-22',
  },
  hospital: {
    shape: 'M10 18h44v39H10z',
    lines: 'M10 57V18h44v39M4 57h56M27 57V45h10v12M32 23v14m-7-7h14M22 18V8h20v10',
  },
  home: { shape: 'M13 30v27h38V30L32 12z', lines: 'M6 34 32 10l26 24M13 29v28h38V29M27 57V42h10v15' },
  computer: { shape: SCREEN, lines: `${SCREEN}M32 44v11M20 56h24M18 22h16m-16 9h26` },
  'computer-wrong': { shape: SCREEN, lines: `${SCREEN}M32 44v11M20 56h24M24 19l16 16m0-16L24 35` },
  'x-ray': {
    shape: 'M12 6h40v52H12z',
    lines:
      'M12 6h40v52H12zM32 13v36M32 19c-6 0-10 2-12 6m12-6c6 0 10 2 12 6M32 28c-6 0-11 2-13 7m13-7c6 0 11 2 13 7M32 38c-5 0-9 2-11 6m11-6c5 0 9 2 11 6',
  },
  camera: {
    shape: 'M6 18h13l4-7h18l4 7h13v36H6z',
    lines: 'M6 18h13l4-7h18l4 7h13v36H6zM32 25a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM50 25v.1',
  },
  'look-closely': {
    shape: 'M27 8a19 19 0 1 0 0 38 19 19 0 0 0 0-38z',
    lines: 'M27 8a19 19 0 1 0 0 38 19 19 0 0 0 0-38zM41 41l16 16M27 22a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  },
  eye: {
    shape: 'M4 32c8-13 18-18 28-18s20 5 28 18c-8 13-18 18-28 18S12 45 4 32z',
    lines:
      'M4 32c8-13 18-18 28-18s20 5 28 18c-8 13-18 18-28 18S12 45 4 32zM32 24a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM32 31v2',
  },
  list: { shape: 'M12 6h40v52H12z', lines: 'M12 6h40v52H12zM20 20h3m6 0h15M20 32h3m6 0h15M20 44h3m6 0h15' },
  letter: { shape: 'M6 14h52v38H6z', lines: 'M6 14h52v38H6zM6 16l26 20 26-20' },
  phone: {
    shape: 'M20 5h24a4 4 0 0 1 4 4v46a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z',
    lines: 'M20 5h24a4 4 0 0 1 4 4v46a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4zM16 15h32M16 47h32M31 53h2',
  },
  talk: {
    shape: 'M5 8h36v25H23l-9 9v-9H5z',
    lines: 'M5 8h36v25H23l-9 9v-9H5zM13 17h20m-20 8h13M48 24h11v24h-7v9l-9-9H27v-8',
  },
  microphone: {
    shape: 'M24 14a8 8 0 0 1 16 0v18a8 8 0 0 1-16 0z',
    lines: 'M24 14a8 8 0 0 1 16 0v18a8 8 0 0 1-16 0zM15 30a17 17 0 0 0 34 0M32 47v10M21 57h22',
  },
  pencil: { shape: 'M8 56l4-16L42 10l12 12-30 30z', lines: 'M8 56l4-16L42 10l12 12-30 30zM34 18l12 12M12 40l12 12' },
  question: { shape: DISC, lines: `${DISC}M24 25a8 8 0 1 1 11 7.500c-2 1-3 3-3 6V40M32 47v.5` },
  calendar: { shape: 'M8 13h48v14H8z', lines: 'M8 13h48v43H8zM8 27h48M20 6v12M44 6v12M24 41l6 6 12-12' },
  clock: { shape: DISC, lines: `${DISC}M32 17v16l11 7` },
  sooner: { shape: 'M32 6l22 24H42v27H22V30H10z', lines: 'M32 6l22 24H42v27H22V30H10z' },
  data: { shape: 'M6 14h19l7 8h26v34H6z', lines: 'M6 14h19l7 8h26v34H6zM16 34h24M16 44h32' },
  lock: {
    shape: 'M13 28h38v29H13z',
    lines: 'M13 28h38v29H13zM21 28v-9a11 11 0 0 1 22 0v9M32 38v9M32 38v.1',
  },
  company: {
    shape: 'M12 8h26v49H12z',
    lines: 'M12 57V8h26v49M38 26h15v31M5 57h54M20 18h2m6 0h2M20 29h2m6 0h2M20 40h2m6 0h2M45 36h1m-1 10h1',
  },
  bin: { shape: 'M16 18l3 39h26l3-39z', lines: 'M11 18h42M24 18V9h16v9M16 18l3 39h26l3-39M27 28v19M37 28v19' },
  place: {
    shape: 'M32 59S11 39 11 25a21 21 0 0 1 42 0c0 14-21 34-21 34z',
    lines: 'M32 59S11 39 11 25a21 21 0 0 1 42 0c0 14-21 34-21 34zM32 17a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  },
  bus: {
    shape: 'M7 12h50v34H7z',
    lines:
      'M7 12h50v34H7zM7 30h50M24 12v18M41 12v18M17 46a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM47 46a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  },
  medicine: {
    shape: 'M33 15a11.500 11.500 0 0 1 16 16L40 40 24 24z',
    lines:
      'M15 49a11.500 11.500 0 0 1 0-16l18-18a11.500 11.500 0 0 1 16 16L31 49a11.500 11.500 0 0 1-16 0zM24 24l16 16',
  },
  heart: {
    shape: 'M32 56S7 41 7 24a12.500 12.500 0 0 1 25-4 12.500 12.500 0 0 1 25 4c0 17-25 32-25 32z',
    lines: 'M32 56S7 41 7 24a12.500 12.500 0 0 1 25-4 12.500 12.500 0 0 1 25 4c0 17-25 32-25 32z',
  },
  yes: { shape: DISC, lines: `${DISC}M19 33l9 10 18-21` },
  no: { shape: DISC, lines: `${DISC}M21 21l22 22m0-22L21 43` },
  stop: {
    shape:
      'M20 36V17a4 4 0 0 1 8 0v-4a4 4 0 0 1 8 0v4a4 4 0 0 1 8 0v6a4 4 0 0 1 8 0v16c0 12-7 19-17 19-9 0-14-4-18-12L9 36c-2-5 4-8 7-4z',
    lines:
      'M28 32V13a4 4 0 0 1 8 0v19M36 17a4 4 0 0 1 8 0v15M44 23a4 4 0 0 1 8 0v16c0 12-7 19-17 19-9 0-14-4-18-12L9 36c-2-5 4-8 7-4l4 6V17a4 4 0 0 1 8 0v15',
  },
  warning: { shape: 'M32 7l27 49H5z', lines: 'M32 7l27 49H5zM32 25v15M32 47v.5' },
  help: {
    shape: DISC,
    lines: `${DISC}M32 22a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM15 14l10 10M49 14 39 24M15 50l10-10M49 50 39 40`,
  },
};
