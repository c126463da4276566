import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { imageSize } from 'image-size';
import { builtPages, fileFor } from './built.ts';

/** What a page tells those who show its address elsewhere, by name. */
const told = (html: string) =>
  new Map(
    [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/gu)].map(
      ([, name = '', content = '']) => [name, content] as const,
    ),
  );

const pages = () => builtPages().filter(({ address }) => !address.endsWith('.html'));

test('every page has a title, a description, a language and a card that is there, at whole addresses', () => {
  const faults = pages().flatMap(({ address, html }) => {
    const says = told(html);
    const [picture, own] = ['og:image', 'og:url'].map((name) => URL.parse(says.get(name) ?? ''));
    const named = ['og:title', 'og:description', 'og:locale', 'og:image:alt'].filter((name) => !says.get(name));
    return [
      ...named.map((name) => `${address} has no ${name}`),
      ...(picture?.host && fileFor(picture.pathname) ? [] : [`${address}: its card is not there`]),
      ...(own?.pathname === address ? [] : [`${address} names another address as its own`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('every card has the size that is told of it', () => {
  const sizes = new Set(
    pages().map(({ html }) => {
      const path = new URL(told(html).get('og:image') ?? '').pathname;
      const { width, height, type } = imageSize(readFileSync(fileFor(path) ?? ''));
      return `${type} ${width}×${height}`;
    }),
  );
  expect([...sizes]).toEqual(['png 1200×630']);
});

/** Papers and forms of those who work there, not of patients: they hold all that is said, or asked, and are as long as that. */
const WHOLE = /\/information-request\/$|\/edit\/form\//u;

test('every page with its card weighs less than 40 kB', () => {
  const heavy = pages()
    .filter(({ address }) => !WHOLE.test(address))
    .map(({ address, html }) => {
      const card = fileFor(new URL(told(html).get('og:image') ?? '').pathname) ?? '';
      return { address, weight: gzipSync(html).length + readFileSync(card).length };
    })
    .filter(({ weight }) => weight >= 40_000);
  expect(heavy).toEqual([]);
});
