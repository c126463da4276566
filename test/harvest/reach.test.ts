import { expect, test } from 'vitest';
import { publicReach, whyNotReached } from '../../src/harvest/reach.ts';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.20.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2001:db8::1',
  '2002:0a00:0001::',
  'not an address',
])('no connection goes to %s, which is not public', (address) => {
  expect(publicReach.allowsAddress(address, address)).toBe(false);
});

test.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
  '%s is on the public network',
  (address) => {
    expect(publicReach.allowsAddress(address, address)).toBe(true);
  },
);

test.each([
  ['https://127.0.0.1/', 'not public'],
  ['https://[::1]/', 'not public'],
  // The ways of writing an address that browsers and Node read as 127.0.0.1.
  ['https://0x7f000001/', 'not public'],
  ['https://2130706433/', 'not public'],
  ['https://127.1/', 'not public'],
  ['https://[::ffff:127.0.0.1]/', 'not public'],
  ['file:///etc/passwd', 'not an address of the web'],
  ['https://user:word@www.example.org/', 'name of a user'],
  ['https://www.example.org:22/', 'port 22'],
])('%s is not asked for', (address, says) => {
  expect(whyNotReached(new URL(address), publicReach)).toContain(says);
});
