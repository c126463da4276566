import { BlockList, isIP, isIPv4 } from 'node:net';

/** Where connections may go. The program uses `publicReach`; a test may let itself reach its own server. */
export interface Reach {
  /** Whether a connection to an IP address may be opened for a host, as its name or address stands in the URL. */
  readonly allowsAddress: (address: string, hostname: string) => boolean;
  readonly allowsPort: (port: number, hostname: string) => boolean;
  /** Whether http will do where https is asked for. Absent where it never does. */
  readonly allowsHttp?: (url: URL) => boolean;
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

/** Whether an address of either family is in a list; what is no address is in none. */
const isIn = (list: BlockList, address: string) => list.check(address, `ipv${isIP(address)}` as 'ipv4' | 'ipv6');

/** The public network: nothing on this computer, in this building, or of special purpose, and the web's own ports alone. */
export const publicReach: Reach = {
  allowsAddress: (address) => (isIPv4(address) || isIn(global6, address)) && !isIn(refused, address),
  allowsPort: (port) => port === 80 || port === 443,
};

/**
 * The public network, and this computer under names that whoever runs the harvest gives for a trial: `feeds.test`,
 * `feeds.test:8080`, `127.0.0.1:8080`, or `*.feeds.test` for every name below it. For these alone http will do, and any port
 * where the name has none.
 */
export function reachOfTests(hosts: readonly string[]): Reach {
  const named = hosts.map((host) => {
    const port = /:(\d+)$/u.exec(host)?.[1];
    return { name: host.replace(/:\d+$/u, ''), port: port === undefined ? undefined : Number(port) };
  });
  const isNamed = (hostname: string, port?: number) =>
    named.some(
      (one) =>
        (one.port === undefined || port === undefined || one.port === port) &&
        (one.name.startsWith('*.') ? hostname.endsWith(one.name.slice(1)) : hostname === one.name),
    );
  return {
    allowsAddress: (address, hostname) =>
      publicReach.allowsAddress(address, hostname) || (isLoopback(address) && isNamed(hostname)),
    allowsPort: (port, hostname) => publicReach.allowsPort(port, hostname) || isNamed(hostname, port),
    allowsHttp: (url) => isNamed(url.hostname, portOf(url)),
  };
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const isLoopback = (address: string) => isIn(loopback, address);

const portOf = ({ port, protocol }: URL) => Number(port) || (protocol === 'https:' ? 443 : 80);

/**
 * Why no connection may be opened to an address, as the end of a sentence; undefined where one may.
 *
 * A name is looked at again when it is resolved: see `guardedDispatcher`.
 */
export function whyNotReached(url: URL, reach: Reach): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'is not an address of the web';
  if (url.username !== '' || url.password !== '') return 'holds the name of a user';
  const { hostname } = url;
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  if (isIP(host) !== 0 && !reach.allowsAddress(host, host)) return 'leads into a network that is not public';
  const port = portOf(url);
  if (!reach.allowsPort(port, host)) return `names the port ${port}`;
  return undefined;
}

/** Why nothing may be gathered from an address, as the end of a sentence: as `whyNotReached`, and by https alone. */
export function whyNotGathered(url: URL, reach: Reach): string | undefined {
  const why = whyNotReached(url, reach);
  if (why !== undefined) return why;
  return url.protocol === 'https:' || reach.allowsHttp?.(url) === true
    ? undefined
    : 'begins with http:// and not with https://';
}
