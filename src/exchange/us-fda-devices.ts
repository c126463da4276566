import type { Line } from './crosswalk.ts';
import { csvFormat } from './formats/csv.ts';
import { linesFor, recordId } from './lines.ts';
import { idFrom, makeCrosswalk } from './make-crosswalk.ts';

const LIST =
  'https://www.fda.gov/medical-devices/software-medical-device-samd/artificial-intelligence-enabled-medical-devices';
const line = linesFor('products');

/** Source: the headings of the file. */
const column = {
  decided: 'Date of Final Decision',
  number: 'Submission Number',
  device: 'Device',
  company: 'Company',
  panel: 'Panel (Lead)',
  code: 'Primary Product Code',
} as const;

const lines: readonly Line[] = [
  recordId(column.number),
  line.words('name', column.device, { note: 'longNames' }),
  line.words('supplier', column.company),
];

export const usFdaDevices = makeCrosswalk({
  name: 'us-fda-devices',
  title: 'AI-enabled medical devices of the US Food and Drug Administration, 1995 to 2025',
  about: LIST,
  collection: 'products',
  format: csvFormat(['utf-8'], Object.values(column)),
  columns: Object.values(column).map((name) => ({ name })),
  lines,
  source: {
    name: 'AI-enabled medical devices authorised in the United States',
    kind: 'file',
    address: LIST,
    feed: 'https://github.com/GigHz-com/fda-aiml-devices-dataset',
    licence: 'Public domain (a work of the United States government)',
    language: 'en',
    note: 'Devices with AI that the United States allows to be sold. Being on the list says nothing of the United Kingdom.',
  },
  nameColumn: column.device,
  idOf: idFrom(column.number),
});
