import { asPattern } from '../place.ts';
import type { HeaderRule } from '../rules.ts';

/** A snippet for a Caddyfile, `import candour_headers`. Inside `route`, Caddy keeps to the order, so that the last rule holds. */
export function caddy(rules: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): string {
  const [everywhere, ...others] = rules;
  const matched = [
    ...others.map(({ at, set }) => [asPattern(at), set] as const),
    ...Object.entries(mediaTypes).map(([ending, type]) => [`\\.${ending}$`, { 'Content-Type': type }] as const),
  ];
  return `# Imported by a Caddyfile. Written by “npm run headers” from src/headers/.
(candour_headers) {
  route {
    header {
${setting(everywhere?.set ?? {})}
    }
${matched
  .map(
    ([pattern, set], place) => `    @candour${place} path_regexp \`${pattern}\`
    header @candour${place} {
${setting(set)}
    }`,
  )
  .join('\n')}
  }
}
`;
}

const setting = (set: Readonly<Record<string, string>>) =>
  Object.entries(set)
    .map(([name, value]) => `      ${name} "${value}"`)
    .join('\n');
