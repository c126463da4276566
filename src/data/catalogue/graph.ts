/** A value in linked data: a thing by its address, or a literal with its type or language. */
export type Value =
  { readonly '@id': string } | { readonly '@value': string; readonly '@type'?: string; readonly '@language'?: string };

/** A thing in linked data: its address, its types, and its properties by their prefixed names. */
export interface Thing {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: string | readonly string[] | Value | readonly Value[] | undefined;
}

export type Prefixes = Readonly<Record<string, string>>;

export const thing = (id: string): Value => ({ '@id': id });
export const inEnglish = (text: string): Value => ({ '@value': text, '@language': 'en' });
export const plain = (text: string): Value => ({ '@value': text });
export const typed = (text: string, type: string): Value => ({ '@value': text, '@type': type });

/** Things as JSON-LD 1.1. */
export function asJsonLd(things: readonly Thing[], prefixes: Prefixes): string {
  return `${JSON.stringify({ '@context': prefixes, '@graph': things }, null, 1)}\n`;
}

/** Things as Turtle (W3C). Types of literals and names of properties are prefixed; addresses are written whole. */
export function asTurtle(things: readonly Thing[], prefixes: Prefixes): string {
  const heads = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  return `${heads.join('\n')}\n\n${things.map(inTurtle).join('\n')}`;
}

function inTurtle({ '@id': id, '@type': types, ...properties }: Thing): string {
  const lines = [
    `a ${[types].flat().join(', ')}`,
    ...Object.entries(properties).flatMap(([name, values]) =>
      values === undefined ? [] : [`${name} ${[values as Value].flat().map(valueInTurtle).join(', ')}`],
    ),
  ];
  return `<${iri(id)}>\n  ${lines.join(' ;\n  ')} .\n`;
}

function valueInTurtle(value: Value): string {
  if ('@id' in value) return `<${iri(value['@id'])}>`;
  const text = JSON.stringify(value['@value']).replaceAll('\u2028', '\\u2028');
  if (value['@language'] !== undefined) return `${text}@${value['@language']}`;
  return value['@type'] === undefined ? text : `${text}^^${value['@type']}`;
}

/** What must not stand in an address between angle brackets is encoded. */
const iri = (address: string) => address.replace(/[\u0000-\u0020<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign));
