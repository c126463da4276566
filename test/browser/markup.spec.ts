import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { languages } from '../../src/i18n/languages.ts';
import { fileFor } from './built.ts';
import { everyType, inLanguage } from './pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
// Where a sample language has no such page, its address is that of the first language.
const pages = new Set(everyType.flatMap((one) => languages.map(({ code }) => inLanguage(code, one))));
const files = [...pages, '/404.html'];

for (const address of files)
  test(`the markup of ${address} follows the standard`, async () => {
    const file = fileFor(address);
    expect(file, 'the page is built').toBeDefined();
    const { results } = await validator.validateFile(file ?? '');
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
