import { BlockList, isIP, isIPv6 } from 'node:net';

/** Where connections may go. The program uses `publicReach`; a test may let itself reach its own server. */
export interface Reach {
  /** Whether a connection to an IP address may be opened. */
  readonly allowsAddress: (address: string) => boolean;
  readonly allowsPort: (port: number) => boolean;
}

/** IPv4 that is nobody's on the public network. Source: the IANA special-purpose address registries, RFC 6890. */
const NOT_PUBLIC = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Within 2000::/3, what is not public or carries an IPv4 address that is not looked at. Source: the same registries. */
const NOT_PUBLIC_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const refused = new BlockList();
for (const [net, prefix] of NOT_PUBLIC) refused.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of NOT_PUBLIC_6) refused.addSubnet(net, prefix, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** The public network: nothing on this computer, in this building, or of special purpose, and the web's own ports alone. */
export const publicReach: Reach = {
  allowsAddress: (address) => {
    if (isIP(address) === 0) return false;
    return isIPv6(address)
      ? global6.check(address, 'ipv6') && !refused.check(address, 'ipv6')
      : !refused.check(address, 'ipv4');
  },
  allowsPort: (port) => port === 80 || port === 443,
};

/**
 * Why no connection may be opened to an address, as the end of a sentence; undefined where one may.
 *
 * A name is looked at again when it is resolved: see `guardedDispatcher`.
 */
export function whyNotReached(url: URL, reach: Reach): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'is not an address of the web';
  if (url.username !== '' || url.password !== '') return 'holds the name of a user';
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (!reach.allowsPort(port)) return `names the port ${port}`;
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  if (isIP(host) !== 0 && !reach.allowsAddress(host)) return 'leads into a network that is not public';
  return undefined;
}
