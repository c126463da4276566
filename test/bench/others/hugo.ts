import { AROUND, ON_A_PAGE, writeAll, type SamePage } from './same-pages.ts';

/** Writes a project for Hugo that makes the pages: Markdown in a layout, and paged lists of each section. */
export function writeForHugo(folder: string, pages: readonly SamePage[]): void {
  const around = (content: string) =>
    `${AROUND.before('{{ .Title }}', '{{ .Params.language | default "en" }}')}${content}${AROUND.after}\n`;
  writeAll(folder, [
    [
      'config.json',
      JSON.stringify({
        baseURL: 'https://www.example.org/',
        disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap'],
        paginate: ON_A_PAGE,
      }),
    ],
    ['layouts/_default/single.html', around('{{ .Content }}')],
    [
      'layouts/_default/list.html',
      around(
        '<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPagesRecursive).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
      ),
    ],
    ...pages.map(({ place, title, language, body }): [string, string] => [
      `content/${place}.md`,
      `---\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\n---\n${body}`,
    ]),
  ]);
}
