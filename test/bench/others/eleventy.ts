import { listsOf, ON_A_PAGE, AROUND, writeAll, type SamePage } from './same-pages.ts';

/** Writes a project for Eleventy that makes the pages: Markdown in a Nunjucks layout, and paged lists. */
export function writeForEleventy(folder: string, pages: readonly SamePage[]): void {
  const around = (content: string) => `${AROUND.before('{{ title }}', '{{ language }}')}${content}${AROUND.after}\n`;
  writeAll(folder, [
    [
      'eleventy.config.mjs',
      `export default (config) => {
  config.setQuietMode(true);
  return { dir: { input: 'content', includes: '../layouts', data: '../data', output: 'site' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
};\n`,
    ],
    ['layouts/entry.njk', around('{{ content | safe }}')],
    ...pages.map(({ place, title, language, body }): [string, string] => [
      `content/${place}.md`,
      `---\nlayout: entry.njk\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\n---\n${body}`,
    ]),
    ...[...listsOf(pages)].flatMap(([place, some]): [string, string][] => [
      [`data/${nameOf(place)}.json`, JSON.stringify(some.map((page) => ({ place: page.place, title: page.title })))],
      [
        `content/${place}/index.njk`,
        `---\ntitle: ${place}\nlanguage: ${some[0]?.language ?? 'en'}\npagination: { data: ${nameOf(place)}, size: ${ON_A_PAGE}, alias: entries }\npermalink: "/${place}/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}"\n---\n${around('<h1>{{ title }}</h1><ul>{% for one in entries %}<li><a href="/{{ one.place }}/">{{ one.title }}</a></li>{% endfor %}</ul>')}`,
      ],
    ]),
  ]);
}

const nameOf = (place: string) => place.replaceAll(/[^a-z]/gu, '_');
