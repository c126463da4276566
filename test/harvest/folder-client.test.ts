import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolder } from '../../src/harvest/check-feed/folder-client.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'candour-folder-'));
  await mkdir(join(root, 'site/data'), { recursive: true });
  await writeFile(join(root, 'site/data/register.json'), '{}');
  await writeFile(join(root, 'secret.json'), 'secret');
});
afterAll(() => rm(root, { recursive: true }));

const asked = (address: string) =>
  openFolder(join(root, 'site')).get(address, { accept: 'application/json', mostBytes: 1_000 });

test('an address leads to the file at the same place in the folder, whatever stands before it', async () => {
  const answer = await asked('https://ai.example.org/below/a/path/data/register.json');
  expect(answer).toMatchObject({ is: 'file', bytes: Buffer.from('{}') });
});

test.each([
  'https://ai.example.org/../secret.json',
  'https://ai.example.org/%2e%2e/secret.json',
  'https://ai.example.org/..%2fsecret.json',
  'https://ai.example.org/data/..%5c..%5csecret.json',
  'https://ai.example.org/data/%2e%2e%2f%2e%2e%2fsecret.json',
  'https://ai.example.org/secret.json%00',
  'https://ai.example.org/data',
  'https://ai.example.org/',
])('%s leads out of the folder, or to no file, and is not read', async (address) => {
  await expect(asked(address)).rejects.toMatchObject({ code: 'not-found' });
});
