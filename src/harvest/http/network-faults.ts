import { NotPublic } from '../dispatcher.ts';
import { Fault } from '../failure.ts';
import type { FailureCode } from '../received.ts';

/** What the codes of Node, OpenSSL, zlib and undici come to. */
const CODES: Readonly<Record<string, readonly [FailureCode, detail: string]>> = {
  ENOTFOUND: ['unreachable', 'There is no server of this name.'],
  EAI_AGAIN: ['unreachable', 'The server’s name could not be looked up.'],
  ECONNREFUSED: ['unreachable', 'It takes no connection.'],
  ECONNRESET: ['unreachable', 'It broke off the connection.'],
  EPIPE: ['unreachable', 'It broke off the connection.'],
  EHOSTUNREACH: ['unreachable', 'No way leads to it.'],
  ENETUNREACH: ['unreachable', 'No way leads to it.'],
  ETIMEDOUT: ['timed-out', 'No connection came about.'],
  UND_ERR_CONNECT_TIMEOUT: ['timed-out', 'No connection came about.'],
  UND_ERR_HEADERS_TIMEOUT: ['timed-out', 'The answer did not begin in time.'],
  UND_ERR_BODY_TIMEOUT: ['timed-out', 'The answer came to a stop.'],
  UND_ERR_HEADERS_OVERFLOW: ['server-error', 'What stands before its answer is too long.'],
  Z_BUF_ERROR: ['truncated', 'What was compressed does not come to its end.'],
  Z_DATA_ERROR: ['broken-encoding', 'It says that it is compressed, and cannot be unpacked.'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls', 'The certificate is for another name.'],
  CERT_HAS_EXPIRED: ['tls', 'The certificate has run out.'],
  CERT_NOT_YET_VALID: ['tls', 'The certificate is not valid yet.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'The server made its certificate itself.'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls', 'One of the certificates was made by nobody whom we know.'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls', 'A certificate in between is missing.'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls', 'A certificate in between is missing.'],
};

/** What went wrong on the way, as a fault. What nobody foresaw is our own. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const causes = causesOf(error);
  const fault = causes.find((one) => one instanceof Fault);
  if (fault) return fault;
  if (causes.some((one) => one instanceof NotPublic))
    return new Fault('not-allowed-address', 'Its name leads into a network that is not public.', { cause: error });
  const codes = causes.flatMap((one) => (one as { code?: unknown }).code ?? []).map(String);
  const known = codes.flatMap((code) => [CODES[code] ?? familyOf(code)]).find((one) => one !== undefined);
  if (known)
    return new Fault(known[0], known[1], { cause: error, ...(codes.includes('ENOTFOUND') && { isPassing: false }) });
  if (causes.some(({ name }) => name === 'TimeoutError' || name === 'AbortError')) return new Fault('timed-out');
  return new Fault('internal', '', { cause: error });
}

/** Codes that are many and come to the same. */
function familyOf(code: string): readonly [FailureCode, detail: string] | undefined {
  if (/^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_)/u.test(code)) return ['tls', 'No secure connection came about.'];
  if (/^ERR_(?:BROTLI|_ERROR|PADDING)|^ERR__/u.test(code)) return ['broken-encoding', 'It cannot be unpacked.'];
  if (code.startsWith('HPE_')) return ['server-error', 'Its answer does not keep to HTTP.'];
  // The other side closed the connection, in the middle of what it had begun.
  if (code === 'UND_ERR_SOCKET') return ['truncated', 'The server closed the connection before the end.'];
  return undefined;
}

/** An error, and all that it came from. */
export function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const more = error instanceof AggregateError ? (error.errors as unknown[]) : [error.cause];
  return [error, ...more.flatMap(causesOf)];
}
