import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/languages.ts';
import { fileFor } from './built.ts';
import { markupFaults } from './gate/markup.ts';
import { everyType, inLanguage } from './pages.ts';

// Where a sample language has no such page, its address is that of the first language.
const pages = new Set(everyType.flatMap((one) => languages.map(({ code }) => inLanguage(code, one))));
const files = [...pages, '/404.html'];

for (const address of files)
  test(`the markup of ${address} follows the standard`, async () => {
    const file = fileFor(address);
    expect(file, 'the page is built').toBeDefined();
    expect(await markupFaults(readFileSync(file ?? '', 'utf8'))).toEqual([]);
  });
