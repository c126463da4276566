import { asPattern } from '../place.ts';
import type { HeaderRule } from '../rules.ts';

/**
 * The headers for Apache 2.4 with `mod_headers` and `mod_mime`: for a `<VirtualHost>`, or as a file `.htaccess` where only that
 * can be changed. Each `<If>` that fits is applied in its order, and the last that sets a header holds.
 */
export function apache(rules: readonly HeaderRule[], mediaTypes: Readonly<Record<string, string>>): string {
  const blocks = rules.map(
    ({ at, set }) => `<If "%{REQUEST_URI} =~ m#${asPattern(at)}#">
${Object.entries(set)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
</If>`,
  );
  const types = Object.entries(mediaTypes).map(([ending, type]) => `AddType "${type}" .${ending}`);
  return `# Included in a <VirtualHost>, or copied as .htaccess. Written by “npm run headers” from src/headers/.
${blocks.join('\n')}

${types.join('\n')}
`;
}
