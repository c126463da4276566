import { describe, expect, test } from 'vitest';
import { isSafeLink, isSitePath, whyNotAddress, whyNotEmail, whyNotPhone } from '../../src/model/contact.ts';

describe('an address that people may be sent to', () => {
  test.each([
    'https://www.example.org',
    'https://example.org/',
    'HTTPS://www.Example.org/a',
    'https://a.b.c.example.org/path/to/page.html?x=1&y=a%20b#part',
    'https://www.example.org/@somebody',
    'https://www.example.org/a:b',
    'https://www.example.org/caf%C3%A9',
    'https://r9x-trust.nhs.uk/',
    'https://a-very-long-name.x.example/',
    `https://${'a'.repeat(63)}.example.org/`,
    `https://www.example.${'a'.repeat(63)}/`,
    `https://www.example.org/${'a'.repeat(2000 - 'https://www.example.org/'.length)}`,
    'https://www.example.org?next=https://user@other.example:8443/',
    'https://www.example.org#a:1',
    '/glossary/ai/',
    '/media/scanner.jpg',
    '/tools/page/2/?x=1#y',
  ])('%s', (text) => {
    expect(whyNotAddress(text)).toBeUndefined();
  });
});

const REFUSED: readonly [why: string, text: string, says: string][] = [
  ['runs code', 'javascript:alert(1)', 'does not begin with https://'],
  ['runs code, in capitals', 'JaVaScRiPt:alert(1)', 'does not begin with https://'],
  ['runs code, behind a space', ' javascript:alert(1)', 'a space or a character'],
  ['runs code, with a line end in it', 'java\nscript:alert(1)', 'a space or a character'],
  ['runs code, with a tab in it', 'java\tscript:alert(1)', 'a space or a character'],
  ['runs code, behind a null', '\u0000javascript:alert(1)', 'a space or a character'],
  ['holds a page itself', 'data:text/html,<script>alert(1)</script>', 'does not begin with https://'],
  ['is Visual Basic', 'vbscript:msgbox(1)', 'does not begin with https://'],
  ['shows source', 'view-source:https://www.example.org', 'does not begin with https://'],
  ['is a file', 'file:///etc/passwd', 'does not begin with https://'],
  ['is a blob', 'blob:https://www.example.org/1', 'does not begin with https://'],
  ['can be read on the way', 'http://www.example.org/', 'does not begin with https://'],
  ['is of old', 'ftp://www.example.org/', 'does not begin with https://'],
  ['leaves the site with two slashes', '//evil.example/', 'not a path inside this site'],
  ['leaves the site with three slashes', '///evil.example/', 'not a path inside this site'],
  ['leaves the site with a backslash', '/\\evil.example/', 'a space or a character'],
  ['leaves the site with two backslashes', '\\\\evil.example/', 'a space or a character'],
  ['has a user name that looks like a host', 'https://nhs.uk@evil.example/', 'a user name before the host'],
  ['has a user name and a password', 'https://nhs.uk:www@evil.example/', 'a user name before the host'],
  ['has an empty user name', 'https://@evil.example/', 'a user name before the host'],
  ['has an encoded user name', 'https://nhs.uk%40evil.example/', 'not a web address'],
  ['hides its host behind a backslash', 'https://evil.example\\@nhs.uk/', 'a space or a character'],
  ['has Cyrillic letters that look Latin', 'https://www.nhѕ.uk/', 'not a plain name'],
  ['has the sign of the kelvin for a k', 'https://www.nhs.u\u212A/', 'not a plain name'],
  ['has full-width letters', 'https://www.ｎｈｓ.uk/', 'not a plain name'],
  ['has an ideographic full stop', 'https://www。example。org/', 'not a plain name'],
  ['has a soft hyphen in its host', 'https://www.n\u00ADhs.uk/', 'a space or a character'],
  ['has punycode', 'https://www.xn--nh-9ia.uk/', 'not a plain name'],
  ['has a number for a host', 'https://192.0.2.1/', 'not a plain name'],
  ['has a number in hexadecimal for a host', 'https://0xC0000201/', 'not a plain name'],
  ['has one number for a host', 'https://3221225985/', 'not a plain name'],
  ['has an IPv6 host', 'https://[2001:db8::1]/', 'not a plain name'],
  ['has no domain', 'https://localhost/', 'not a plain name'],
  ['has a dot at the end of its host', 'https://www.example.org./', 'not a plain name'],
  ['has an empty part in its host', 'https://www..example.org/', 'not a plain name'],
  ['has a part that begins with a hyphen', 'https://-www.example.org/', 'not a plain name'],
  ['has a part that ends with a hyphen', 'https://www-.example.org/', 'not a plain name'],
  ['has a part of 64 letters', `https://${'a'.repeat(64)}.example.org/`, 'not a plain name'],
  ['ends with 64 letters', `https://www.example.${'a'.repeat(64)}/`, 'not a plain name'],
  ['ends with one letter', 'https://www.example.o/', 'not a plain name'],
  ['ends with a digit', 'https://www.example.or9/', 'not a plain name'],
  ['ends with a part that begins with a digit', 'https://www.example.9org/', 'not a plain name'],
  ['has punycode in its last part', 'https://www.example.xn--p1ai/', 'not a plain name'],
  ['has a user name and no other slash', 'https://nhs.uk@evil.example', 'a user name before the host'],
  ['has a user name and a question', 'https://nhs.uk@evil.example?a', 'a user name before the host'],
  ['has a user name, and more slashes before it', 'https:///nhs.uk@evil.example/', 'not a plain name'],
  ['names a port before a question', 'https://www.example.org:8443?a', 'names a port'],
  ['names a port before a part', 'https://www.example.org:8443#a', 'names a port'],
  ['names a port at its end', 'https://www.example.org:8443', 'names a port'],
  ['has an underscore in its host', 'https://a_b.example.org/', 'not a plain name'],
  ['has no host', 'https:///a', 'not a plain name'],
  ['has one slash only', 'https:/www.example.org/', 'does not begin with https://'],
  ['names a port', 'https://www.example.org:8443/', 'names a port'],
  ['names the usual port', 'https://www.example.org:443/', 'names a port'],
  ['has a colon without a port', 'https://www.example.org:/', 'names a port'],
  ['has a space in it', 'https://www.example.org/a b', 'a space or a character'],
  ['has a zero-width space in it', 'https://www.example.org/a\u200Bb', 'a space or a character'],
  ['turns the direction of text', 'https://www.example.org/\u202Efdp.exe', 'a space or a character'],
  ['climbs out of the site', '/../x', 'not a path inside this site'],
  ['climbs out of the site further on', '/media/../../x', 'not a path inside this site'],
  ['climbs, encoded', '/%2e%2e/x', 'not a path inside this site'],
  ['climbs, half encoded', '/.%2E/x', 'not a path inside this site'],
  ['climbs behind an encoded slash', '/a%2f..%2fx', 'not a path inside this site'],
  ['climbs behind an encoded backslash', '/a%5c..%5cx', 'not a path inside this site'],
  ['has broken percent signs', '/a%zz', 'not a path inside this site'],
  ['has quotation marks', '/a"onerror="x', 'not a path inside this site'],
  ['is a path from here', 'media/scanner.jpg', 'does not begin with https://'],
  ['is a bare host', 'www.example.org', 'does not begin with https://'],
  ['is words', 'our website', 'a space or a character'],
  ['is empty', '', 'is empty'],
  [
    'is endless',
    `https://www.example.org/${'a'.repeat(2001 - 'https://www.example.org/'.length)}`,
    'more than 2,000 characters',
  ],
];

describe('an address is refused that', () => {
  test.each(REFUSED)('%s: %s', (_, text, says) => {
    expect(whyNotAddress(text)).toContain(says);
    expect(isSafeLink(text)).toBe(false);
  });

  test('is long, and the message shows only its beginning', () => {
    const why = whyNotAddress(`http://www.example.org/${'a'.repeat(500)}`);
    expect(why?.length).toBeLessThan(150);
    expect(why).toMatch(/“http:\/\/www\.example\.org\/a{20,}…”/u);
  });

  test('is of 80 characters, and the message shows it whole', () => {
    const text = `http://www.example.org/${'a'.repeat(80 - 'http://www.example.org/'.length)}`;
    expect(whyNotAddress(text)).toContain(`“${text}”`);
  });
});

describe('a link in a text', () => {
  test.each([
    ...[
      'mailto:ai@example.org',
      'MAILTO:ai@example.org',
      'tel:01632960123',
      'tel:+44 1632-960123',
      'TEL:999',
      '#part-2',
      '#',
    ],
    'https://www.example.org/mailto:ai',
    'https://www.example.org/tel:999x',
  ])('%s is followed', (href) => {
    expect(isSafeLink(href)).toBe(true);
  });

  test.each([
    ...['mailto:', 'mailto:ai@example.org?bcc=x@evil.example', 'mailto:a@b', 'tel:', 'tel:javascript', 'tel:12;ext=1'],
    ...['tel:x999', 'tel:999x', 'tel:12345;ext=1', 'tel:++999', 'tel:99', `tel:${'1'.repeat(16)}`],
    ...[
      '#a b',
      '#a b#c',
      '#a#b',
      '#"onclick',
      'sms:999',
      'JAVASCRIPT://www.example.org/%0Aalert(1)',
      'glossary',
      '?a=1',
      '.',
      '..',
    ],
  ])('%s is not', (href) => {
    expect(isSafeLink(href)).toBe(false);
  });
});

test('a path in the site has one slash before it', () => {
  expect(['/a/', '/', '/a.b/~c'].map(isSitePath)).toEqual([true, true, true]);
  expect(['', 'a', '//a', '/a/../b', '/é', 'https://www.example.org/'].map(isSitePath)).toEqual(Array(6).fill(false));
  expect(['/a%zz', '/%2e%2e/x', '/a?b=/../c'].map(isSitePath)).toEqual([false, false, false]);
});

describe('a mailbox', () => {
  test.each([
    'ai-questions@example.org',
    'PALS.team+ai@trust.nhs.uk',
    'a_b%c@x.example',
    `${'a'.repeat(64)}@example.org`,
  ])('%s', (text) => {
    expect(whyNotEmail(text)).toBeUndefined();
  });

  test.each([
    ...[
      'example.org',
      '',
      'ai',
      '@example.org',
      'ai@',
      'ai@example',
      'a@b@example.org',
      'a b@example.org',
      'ai@exämple.org',
      'boo\u212A@example.org',
      'ai@nhs.u\u212A',
    ],
    ...['ai@192.0.2.1', 'ai@xn--exmple-cua.org', '"a"@example.org', 'AI <ai@example.org>', 'mailto:ai@example.org'],
    ...['ai@example.org\nbcc:x@evil.example', 'ai@example.org,b@example.org', `${'a'.repeat(65)}@example.org`],
  ])('%s is none', (text) => {
    expect(whyNotEmail(text)).toContain(`says “${text.slice(0, 70)}`);
    expect(whyNotEmail(text)).toContain('which is not an e-mail address');
  });
});

describe('a telephone number', () => {
  test.each(['01632 960123', '+44 1632 960123', '(01632) 960 123', '999', '1'.repeat(15)])('%s', (text) => {
    expect(whyNotPhone(text)).toBeUndefined();
  });

  test.each([
    '',
    '12',
    '01632-960123',
    '01632 960123 ext 4',
    'call us',
    '٠١٢٣',
    '1'.repeat(16),
    '01632\n960123',
    '44+1632',
  ])('%s is none', (text) => {
    expect(whyNotPhone(text)).toContain(`says “${text}”`);
    expect(whyNotPhone(text)).toContain('which is not a telephone number');
  });
});
