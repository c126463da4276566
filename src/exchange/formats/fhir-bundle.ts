import { createHash } from 'node:crypto';
import { textOf } from '../bytes.ts';
import type { Cells, Column } from '../crosswalk.ts';
import { isRefusal, type Refusal, type RefusedRow, type Register, type Row } from '../exchange.ts';
import { headingsOf, rowOf } from '../row.ts';
import { flattened, nested, type Tree } from './tree.ts';
import { columnsOf, type Format } from './format.ts';
import { xmlCells, xmlText, type XmlFile } from './xml.ts';

/** Source: AI Transparency on FHIR 1.0.0-ballot (R4): profiles AI-Device and AI-ModelCard, with their codes and extensions. */
const GUIDE = 'http://hl7.org/fhir/uv/aitransparency';
const PROFILE = `${GUIDE}/StructureDefinition`;
const AI_KIND = `${PROFILE}/aitransparency.AIKind`;
const MODEL_CARD = `${PROFILE}/aitransparency.modelCardDescription`;
const DEVICE_CODES = `${GUIDE}/CodeSystem/AIdeviceTypeCS`;
const CARD_CODES = `${GUIDE}/CodeSystem/AImodelCardCS`;

/** The column of the kind of AI, and the kinds for which the guide has a code that says the same as ours. */
export const AI_KIND_COLUMN = 'Device/AIKind';
const CODED_KINDS: Readonly<Record<string, string>> = { 'Machine learning': 'Machine-Learning-Models' };

/** What stands in every resource of a kind; what a record says goes over it. */
const TEMPLATES: Readonly<Record<string, Cells>> = {
  Organization: { 'Organization/resourceType': 'Organization' },
  DocumentReference: {
    'DocumentReference/resourceType': 'DocumentReference',
    'DocumentReference/meta/profile/1': `${PROFILE}/AI-ModelCard`,
    'DocumentReference/status': 'current',
    'DocumentReference/type/coding/1/system': CARD_CODES,
    'DocumentReference/type/coding/1/code': 'AIModelCard',
    'DocumentReference/category/1/coding/1/system': CARD_CODES,
    'DocumentReference/category/1/coding/1/code': 'AImodelCardCHAIformat',
  },
  Device: {
    'Device/resourceType': 'Device',
    'Device/meta/profile/1': `${PROFILE}/AI-Device`,
    'Device/type/coding/1/system': DEVICE_CODES,
    'Device/type/coding/1/code': 'Artificial-Intelligence',
  },
};

interface Resource {
  readonly resourceType?: unknown;
  readonly id?: unknown;
  readonly [name: string]: unknown;
}

/**
 * A Bundle of AI systems in FHIR R4: for each a Device, the Organization that owns it, and a DocumentReference that carries
 * its model card as XML. Parts of the three have paths as names; the parts of the card have theirs.
 */
export function fhirBundle(card: XmlFile): Format {
  return {
    file: 'a FHIR Bundle in JSON',
    ending: 'json',
    mediaType: 'application/fhir+json',
    read: (bytes, columns) => read(card, bytes, columns),
    write: (records, columns) => write(card, records, columns),
  };
}

function write(card: XmlFile, records: readonly Cells[], columns: readonly Column[]): string {
  const resources = new Map<string, Tree>();
  for (const cells of records) {
    const owner = part(cells, 'Organization', columns);
    const ownerId = uuidOf(JSON.stringify(owner));
    const xml = xmlText(card, Object.fromEntries(cardCells(cells)), columns);
    const cardId = uuidOf(xml);
    const deviceId = uuidOf(`${ownerId} ${JSON.stringify(cells)}`);
    const document = part(cells, 'DocumentReference', columns);
    resources.set(ownerId, owner);
    resources.set(cardId, { ...document, content: [attachmentOf(xml), ...listOf(document['content'])] });
    const { AIKind: kind, extension, ...device } = part(cells, 'Device', columns);
    const extensions = [
      ...listOf(extension),
      ...kindOf(kind),
      { url: MODEL_CARD, valueReference: { reference: cardId } },
    ];
    resources.set(deviceId, { ...device, extension: extensions, owner: { reference: ownerId } });
  }
  const entry = [...resources].map(([fullUrl, resource]) => ({ fullUrl, resource }));
  return `${JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }, null, 2)}\n`;
}

/** The parts of one resource, over what stands in every one of its kind. */
function part(cells: Cells, kind: string, columns: readonly Column[]): Readonly<Record<string, Tree>> {
  const own = {
    ...TEMPLATES[kind],
    ...Object.fromEntries(Object.entries(cells).filter(([name]) => name.startsWith(`${kind}/`))),
  };
  const ordered = columnsOf([own], columns).flatMap(({ name }): [string, string][] => {
    const text = own[name];
    return text === undefined ? [] : [[name.slice(kind.length + 1), text]];
  });
  return nested(ordered, []) as Readonly<Record<string, Tree>>;
}

function cardCells(cells: Cells): [string, string][] {
  return Object.entries(cells).filter(([name]) => !Object.keys(TEMPLATES).some((kind) => name.startsWith(`${kind}/`)));
}

function listOf(value: Tree | undefined): readonly Tree[] {
  return Array.isArray(value) ? (value as readonly Tree[]) : [];
}

function attachmentOf(xml: string): Tree {
  return { attachment: { contentType: 'application/xml', data: Buffer.from(xml).toString('base64') } };
}

function kindOf(kind: Tree | undefined): Tree[] {
  if (typeof kind !== 'string') return [];
  const code = CODED_KINDS[kind];
  const concept: Tree = { ...(code !== undefined && { coding: [{ system: DEVICE_CODES, code }] }), text: kind };
  return [{ url: AI_KIND, valueCodeableConcept: concept }];
}

/** A UUID that stays the same for a text (the form of version 8, RFC 9562). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

function read(card: XmlFile, bytes: Uint8Array, columns: readonly Column[]): Register | Refusal {
  const text = textOf(bytes, ['utf-8']);
  if (typeof text !== 'string') return text;
  const bundle = parsed(text);
  if (bundle?.resourceType !== 'Bundle' || !Array.isArray(bundle['entry']))
    return { because: 'The file is no FHIR Bundle with entries in JSON.' };
  const byReference = new Map<string, Resource>();
  for (const entry of bundle['entry'] as { fullUrl?: unknown; resource?: Resource }[]) {
    const resource = entry?.resource;
    if (typeof resource !== 'object' || resource === null) continue;
    if (typeof entry.fullUrl === 'string') byReference.set(entry.fullUrl, resource);
    if (typeof resource.id === 'string') byReference.set(`${String(resource.resourceType)}/${resource.id}`, resource);
  }
  const devices = [...new Set(byReference.values())].filter(({ resourceType }) => resourceType === 'Device');
  if (devices.length === 0) return { because: 'The Bundle holds no Device.' };
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  devices.forEach((device, place) => {
    const row = rowOfDevice(card, place + 1, device, byReference, columns);
    if (isRefusal(row)) refused.push({ row: place + 1, because: row.because });
    else rows.push(row);
  });
  return { rows, refused, notes: [] };
}

function parsed(text: string): Resource | undefined {
  try {
    return JSON.parse(text) as Resource;
  } catch {
    return undefined;
  }
}

function rowOfDevice(
  card: XmlFile,
  number: number,
  { extension, owner, ...device }: Resource,
  byReference: ReadonlyMap<string, Resource>,
  columns: readonly Column[],
): Row | Refusal {
  const extensions = (Array.isArray(extension) ? extension : []) as Resource[];
  const document = byReference.get(referenceIn(extensions.find(({ url }) => url === MODEL_CARD)?.['valueReference']));
  const { content, ...about } = document ?? {};
  const contents = (Array.isArray(content) ? content : []) as { attachment?: Resource }[];
  const attached = contents.find(({ attachment }) => attachment?.['contentType'] === 'application/xml');
  const others = extensions.filter(({ url }) => url !== MODEL_CARD && url !== AI_KIND);
  const cells = flattened(
    {
      Organization: byReference.get(referenceIn(owner)) ?? {},
      Device: { ...device, ...(others.length > 0 && { extension: others }) },
      DocumentReference: { ...about, content: contents.filter((one) => one !== attached) },
    },
    [],
  );
  if (isRefusal(cells)) return cells;
  const inside = cardIn(card, attached?.attachment?.['data'], columns);
  if (isRefusal(inside)) return inside;
  const all: Cells = { ...withoutTemplate(cells), ...kindIn(extensions), ...inside };
  return rowOf(number, headingsOf(Object.keys(all)), Object.values(all));
}

function referenceIn(value: unknown): string {
  const reference = (value as { reference?: unknown } | undefined)?.reference;
  return typeof reference === 'string' ? reference : '';
}

/** The words of the kind of AI, or the display or code of its first coding. */
function kindIn(extensions: readonly Resource[]): Cells {
  const concept = extensions.find(({ url }) => url === AI_KIND)?.['valueCodeableConcept'] as
    { text?: unknown; coding?: { display?: unknown; code?: unknown }[] } | undefined;
  const coding = concept?.coding?.[0];
  const kind = [concept?.text, coding?.display, coding?.code].find((one) => typeof one === 'string');
  return typeof kind === 'string' ? { [AI_KIND_COLUMN]: kind } : {};
}

function cardIn(card: XmlFile, data: unknown, columns: readonly Column[]): Cells | Refusal {
  if (typeof data !== 'string') return {};
  const cells = xmlCells(card, Buffer.from(data, 'base64').toString('utf8'), columns);
  return isRefusal(cells) ? { because: `Its model card: ${cells.because}` } : cells;
}

/** The cells but for what stands in every resource of its kind. */
function withoutTemplate(cells: Cells): Cells {
  const always = Object.assign({}, ...Object.values(TEMPLATES)) as Cells;
  return Object.fromEntries(Object.entries(cells).filter(([name, text]) => always[name] !== text));
}
