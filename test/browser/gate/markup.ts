import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Where the markup of a page does not follow the standard: the rule, the place and what it says. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, 'dist/index.html');
  const firstHeadings = html.match(/<h1[\s>]/gu)?.length ?? 0;
  return [
    ...results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
    ),
    ...(firstHeadings === 1 ? [] : [`there are ${firstHeadings} headings of the first level`]),
  ];
}
