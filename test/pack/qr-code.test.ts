import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { packView } from '../../src/register/pack/pack-view.ts';
import { qrCode, type QrCode } from '../../src/register/pack/qr-code.ts';
import { entryOf, only, registerOf } from '../fixtures/register.ts';

/** What a reader sees in the drawing of a code. */
async function read({ size, path }: QrCode): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

const register = registerOf([entryOf('tools', 'riverside/sorting', {}, { cy: { name: 'Trefnu' } })]);
const view = (language: 'en' | 'cy') => packView(only(register.tools), register, language);

test('the code opens the page of the tool in the language of the poster', async () => {
  expect(await read(view('en').code)).toBe('https://candour.example.org/tools/riverside/sorting/');
  expect(await read(view('cy').code)).toBe('https://candour.example.org/cy/tools/riverside/sorting/');
});

test('the code holds an address and nothing by which a reader could be followed or counted', async () => {
  const { search, hash, username, pathname } = new URL(await read(view('en').code));
  expect([search, hash, username]).toEqual(['', '', '']);
  expect(pathname).toBe('/tools/riverside/sorting/');
});

test('the code can be read where the address is long', async () => {
  const long = `https://candour.example.org/cy/tools/${'a'.repeat(80)}/${'b'.repeat(80)}/`;
  expect(await read(qrCode(long))).toBe(long);
});
