import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { PROSE_ELEMENTS, render } from '../../src/prose/render.ts';
import { corpusPayloads } from '../hostile/corpora.ts';
import { look } from '../hostile/look.ts';
import { OWN_PAYLOADS } from '../hostile/payloads.ts';
import { watchedPage } from '../hostile/visit.ts';

// What the renderer makes of each attack by itself, in a browser and without any policy. It takes seconds: `npm run test-hostile`
// tries the whole build.

/** Attacks on one page. */
const ON_A_PAGE = 50;
const SHELL = ['html', 'head', 'meta', 'title', 'body', 'section'];

let body = '';
const server = createServer((request, response) => {
  const isPage = request.url === '/';
  response.writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(isPage ? body : undefined);
});

test.beforeAll(() => new Promise<void>((done) => server.listen(0, 'localhost', done)));
test.afterAll(() => server.close());

for (const [name, texts] of Object.entries({ 'our own': OWN_PAYLOADS, ...corpusPayloads() }))
  for (const dialect of ['markdown', 'mdx'] as const)
    test(`no attack of ${name}, written as ${dialect}, becomes more than words and harmless elements`, async ({
      context,
    }) => {
      test.skip(texts.length === 0, 'This collection is not beside the repository.');
      const site = `http://localhost:${(server.address() as AddressInfo).port}`;
      const faults: string[] = [];
      const page = await watchedPage(context, site, faults);
      for (let at = 0; at < texts.length; at += ON_A_PAGE) {
        const shown = texts.slice(at, at + ON_A_PAGE).map((text) => `<section>${render(text, dialect)}</section>`);
        body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attacks</title></head><body>${shown.join('\n')}</body></html>`;
        await page.goto(`${site}/`);
        const { ran, handlers, elements } = await look(page);
        const names = Object.keys(elements).map((key) => key.split('[')[0] ?? '');
        const beyond = names.filter((one) => !SHELL.includes(one) && !PROSE_ELEMENTS.tagNames?.includes(one));
        expect({ ran, handlers, beyond }, shown.join('\n')).toEqual({ ran: false, handlers: [], beyond: [] });
        expect(elements['section[]'], 'no attack ends the element around it').toBe(shown.length);
      }
      expect(faults).toEqual([]);
    });
