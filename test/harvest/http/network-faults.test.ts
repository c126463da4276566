import { expect, test } from 'vitest';
import { NotPublic } from '../../../src/harvest/dispatcher.ts';
import { Fault } from '../../../src/harvest/failure.ts';
import { causesOf, faultOf } from '../../../src/harvest/http/network-faults.ts';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });
const named = (name: string) => Object.assign(new Error('x'), { name });

test.each([
  ['ENOTFOUND', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['ECONNRESET', 'unreachable'],
  ['ETIMEDOUT', 'timed-out'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timed-out'],
  ['UND_ERR_BODY_TIMEOUT', 'timed-out'],
  ['UND_ERR_HEADERS_OVERFLOW', 'server-error'],
  ['UND_ERR_SOCKET', 'truncated'],
  ['Z_BUF_ERROR', 'truncated'],
  ['Z_DATA_ERROR', 'broken-encoding'],
  ['ERR__ERROR_FORMAT_PADDING_1', 'broken-encoding'],
  ['ERR_BROTLI_INVALID_PARAM', 'broken-encoding'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['CERT_REVOKED', 'tls'],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['EPROTO', 'tls'],
  ['HPE_INVALID_CONSTANT', 'server-error'],
  ['MY_HPE_', 'internal'],
  ['NOT_CERT_', 'internal'],
  ['AN_ERR__', 'internal'],
  ['ERR_PADDING_', 'broken-encoding'],
  ['ERR_SOMETHING', 'internal'],
])('the code %s is told as %s, wherever in the error it is', (code, fault) => {
  expect(faultOf(withCode(code)).code).toBe(fault);
  expect(faultOf(new Error('x', { cause: withCode(code) })).code).toBe(fault);
  expect(faultOf(new AggregateError([new Error('y'), withCode(code)])).code).toBe(fault);
  if (fault !== 'internal') expect(faultOf(withCode(code)).message).toMatch(/^[A-Z].*\.$/u);
});

test('a name that there is not is not asked for again, and a server that breaks off is', () => {
  expect(faultOf(withCode('ENOTFOUND')).isPassing).toBe(false);
  expect(faultOf(withCode('ECONNRESET')).isPassing).toBe(true);
});

test('what was told already stays as it was told, also within another error', () => {
  const fault = new Fault('too-large', 'x');
  expect(faultOf(fault)).toBe(fault);
  expect(faultOf(new Error('x', { cause: fault }))).toBe(fault);
});

test('a name that leads inward is told so, whatever else failed beside it', () => {
  const inward = new AggregateError([withCode('ECONNREFUSED'), new NotPublic()]);
  expect(faultOf(inward).code).toBe('not-allowed-address');
  expect(faultOf(inward).message).not.toBe('');
});

test.each(['TimeoutError', 'AbortError'])('what ends by %s took too long', (name) => {
  expect(faultOf(named(name)).code).toBe('timed-out');
  expect(faultOf(new Error('x', { cause: named(name) })).code).toBe('timed-out');
});

test('what nobody foresaw is our own fault, and keeps where it came from', () => {
  for (const odd of [new TypeError('x'), 'a text', undefined, null, { code: 'ECONNRESET' }]) {
    const fault = faultOf(odd);
    expect([fault.code, fault.cause, fault.isPassing]).toEqual(['internal', odd, false]);
  }
  const reset = withCode('ECONNRESET');
  expect(faultOf(reset).cause).toBe(reset);
});

test('an error comes with all that it came from, in order', () => {
  const deepest = new Error('3');
  const second = new Error('2', { cause: deepest });
  expect(causesOf(new Error('1', { cause: second })).map(({ message }) => message)).toEqual(['1', '2', '3']);
  const many = new AggregateError([second, new Error('4')], '0');
  expect(causesOf(many).map(({ message }) => message)).toEqual(['0', '2', '3', '4']);
  expect(causesOf('no error')).toEqual([]);
});
