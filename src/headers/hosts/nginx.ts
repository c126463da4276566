import { asPattern } from '../place.ts';
import { headerNames, type HeaderRule } from '../rules.ts';

/**
 * Maps for the context `http`, of which each gives the value of one header for the path of the file that answers. A header whose
 * value is empty is not sent. nginx takes the first line that fits, so what holds in one place stands before what holds everywhere.
 */
export function nginxMaps(rules: readonly HeaderRule[]): string {
  const maps = headerNames(rules).map((name) => {
    const lines = rules
      .flatMap(({ at, set }) =>
        set[name] === undefined ? [] : [`  ${quoted(`~${asPattern(at)}`)} ${quoted(set[name])};`],
      )
      .toReversed();
    return `\nmap $uri $${variable(name)} {\n  default "";\n${lines.join('\n')}\n}\n`;
  });
  return `# Included in the context “http”. Written by “npm run headers” from src/headers/.\n${maps.join('')}`;
}

/**
 * What a `server` includes: a line for each header, and the types of files that nginx does not know. A `location` that has an
 * `add_header` of its own loses all of these: it must include the file again.
 */
export function nginxServer(rules: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): string {
  const headers = headerNames(rules).map((name) => `add_header ${name} $${variable(name)} always;`);
  const types = Object.entries(mediaTypes).map(([ending, type]) => `  ${quoted(type)} ${ending};`);
  return `# Included in a “server”, after mime.types. Written by “npm run headers” from src/headers/.
${headers.join('\n')}

types {
${types.join('\n')}
}
`;
}

const variable = (name: string) => `candour_${name.toLowerCase().replaceAll('-', '_')}`;

const quoted = (text: string) => `"${text.replace(/["\\]/gu, '\\$&')}"`;
