import fc from 'fast-check';

/** What has got past readers of Markdown, HTML and addresses: whole attacks are made of these parts. */
const PARTS = [
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=',
    '<!--',
    '-->',
    '<a href="',
    '">',
    "'>",
    '<style>',
  ],
  ...[
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    '&#106;avascript:',
    '&Tab;',
    'data:text/html,',
    'vbscript:',
    '\u0001',
  ],
  ...[
    '[a](',
    ')',
    '![',
    '](',
    '[x]:',
    ' <',
    '> ',
    '`',
    '```\n',
    '~~~',
    '\n\n',
    '\n# ',
    '\n## ',
    '\n- ',
    '\n1. ',
    '\n> ',
  ],
  ...[
    '{',
    '}',
    '{1+1}',
    '<Note>',
    '</Note>',
    '<Figure src="',
    '" alt="x" />',
    'import x from "y"\n',
    'export const a = 1\n',
  ],
  ...[
    '*',
    '_',
    '**',
    '|',
    '|--|',
    '\\',
    '&',
    '&lt;',
    '&amp;',
    '//evil.example',
    'https://',
    'https://nhs.uk@evil.example/',
  ],
  ...['\u202E', '\u200B', '\uFEFF', '\uD800', 'а', 'ﬀ', '🙂', 'words', ' ', 'mailto:', 'tel:', '#', 'www.example.org'],
];

/** A text that somebody wrote to do harm, or by accident as if. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PARTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
