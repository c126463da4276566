/** A file that a catalogue names. */
export interface CatalogueFile {
  readonly address: string;
  /** The last part of its media types and formats, in small letters: `csv` of `text/csv` and of the EU’s address for CSV. */
  readonly types: readonly string[];
  /** The addresses of what it keeps to. */
  readonly conformsTo: readonly string[];
}

/** A dataset of a catalogue, with its files in their order. */
export interface CatalogueDataset {
  readonly title: string;
  readonly files: readonly CatalogueFile[];
}

type Node = Readonly<Record<string, unknown>>;

/**
 * The datasets of a catalogue in JSON-LD (DCAT 2 or 3), flat or nested, whatever prefixes it uses. A context that lies elsewhere
 * is not fetched: names are told by their last part, such as `downloadURL` of `dcat:downloadURL`. Undefined where the JSON holds no
 * dataset.
 */
export function datasetsIn(value: unknown): CatalogueDataset[] | undefined {
  const nodes = nodesIn(value);
  const byId = new Map<string, Node>();
  // A node that is only referred to has nothing but its id: the one that says most is the node itself.
  for (const node of nodes) {
    const id = text(one(node, 'id'));
    if (id !== undefined && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const datasets = nodes.filter((node) => isA(node, 'Dataset') && all(node, 'distribution').length > 0);
  const unique = new Set(datasets.map((node) => byId.get(text(one(node, 'id')) ?? '') ?? node));
  if (unique.size === 0 && !nodes.some((node) => isA(node, 'Catalog') || isA(node, 'Dataset'))) return undefined;
  return [...unique].map((node) => ({
    title: text(one(node, 'title')) ?? '',
    files: all(node, 'distribution').flatMap((given) => {
      const distribution = byId.get(text(given) ?? '') ?? (isNode(given) ? given : undefined);
      return distribution ? fileOf(distribution) : [];
    }),
  }));
}

function fileOf(node: Node): CatalogueFile[] {
  const address = text(one(node, 'downloadURL') ?? one(node, 'accessURL'));
  if (address === undefined) return [];
  const types = ['mediaType', 'format'].flatMap((name) => all(node, name).flatMap((type) => text(type) ?? []));
  return [
    {
      address,
      types: types.map((type) => type.toLowerCase().split(/[/.#]/u).at(-1) ?? ''),
      conformsTo: all(node, 'conformsTo').flatMap((standard) => text(standard) ?? []),
    },
  ];
}

/** All objects, at whatever level. How deep they are was bounded when the file was read. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.entries(value).flatMap(([name, inner]) => (name === '@context' ? [] : nodesIn(inner)))];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last part of a name: `title` of `dct:title`, `http://purl.org/dc/terms/title` and `title`. */
const lastPart = (name: string) =>
  name.slice(Math.max(...['/', '#', ':', '@'].map((sign) => name.lastIndexOf(sign))) + 1);

function all(node: Node, name: string): unknown[] {
  return Object.entries(node).flatMap(([key, value]) => (lastPart(key) === name ? [value].flat() : []));
}

const one = (node: Node, name: string): unknown => all(node, name)[0];

function isA(node: Node, type: string): boolean {
  return all(node, 'type').some((given) => typeof given === 'string' && lastPart(given) === type);
}

/** The text of a literal, or the address of a thing. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return undefined;
  const inner = value['@value'] ?? value['@id'];
  return typeof inner === 'string' ? inner : undefined;
}
