import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { kinds, programAt, startHost } from '../browser/hosts.ts';

/** What a page of the built site was asked for, over and over, from this computer. */
export interface ServedMeasured {
  readonly page: string;
  /** What a browser says that it takes. */
  readonly encoding: 'identity' | 'gzip';
  readonly requestsASecond: number;
  /** In milliseconds: half of the answers came sooner, and 99 of 100. */
  readonly half: number;
  readonly most: number;
  /** Answers that were no page, and connections that failed. */
  readonly errors: number;
}

const LOAD = 'wrk';
const PAGES = ['/', '/tools/riverside/chest-x-rays/'];
const CONNECTIONS = 32;

/**
 * Serves the site in `dist/` by nginx, as its files in `deploy/nginx/` say, over HTTPS, and asks for pages on open connections for so
 * many seconds each. The one who asks takes the same processors. Throws where nginx or wrk is not installed.
 */
export async function measureServed(seconds: number): Promise<ServedMeasured[]> {
  for (const name of [kinds.nginx.program, LOAD])
    if (!programAt(name)) throw new Error(`${name} is not installed. It is needed for this measurement alone.`);
  const { https, stop } = await startHost(kinds.nginx);
  try {
    const measured: ServedMeasured[] = [];
    for (const page of PAGES)
      for (const encoding of ['identity', 'gzip'] as const)
        measured.push({ page, encoding, ...(await load(`https://localhost:${https}${page}`, encoding, seconds)) });
    return measured;
  } finally {
    await stop();
  }
}

async function load(address: string, encoding: string, seconds: number) {
  const words = [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    `Accept-Encoding: ${encoding}`,
    address,
  ];
  const { stdout } = await promisify(execFile)(LOAD, words);
  return readLoad(stdout);
}

/** What wrk says at the end. Throws where it cannot be understood. */
export function readLoad(said: string): Pick<ServedMeasured, 'requestsASecond' | 'half' | 'most' | 'errors'> {
  const requestsASecond = Number(/^Requests\/sec:\s+([\d.]+)$/mu.exec(said)?.[1]);
  const [half, most] = ['50', '99'].map((share) => {
    const [, number, unit = ''] = new RegExp(String.raw`^\s+${share}%\s+([\d.]+)(us|ms|s)$`, 'mu').exec(said) ?? [];
    return Number(number) * (MILLISECONDS[unit] ?? NaN);
  });
  if (Number.isNaN(requestsASecond) || half === undefined || most === undefined || Number.isNaN(half + most))
    throw new Error(`${LOAD} said something else than was expected:\n${said}`);
  const sockets = /^\s+Socket errors: (.+)$/mu.exec(said)?.[1] ?? '';
  const failed = [...sockets.matchAll(/\d+/gu)].reduce((sum, [number]) => sum + Number(number), 0);
  const notPages = Number(/^\s+Non-2xx or 3xx responses: (\d+)$/mu.exec(said)?.[1] ?? 0);
  return { requestsASecond, half, most, errors: failed + notPages };
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** The figures as lines. */
export function servedInWords(measured: readonly ServedMeasured[]): string {
  return measured
    .map(
      ({ page, encoding, requestsASecond, half, most, errors }) =>
        `${page} (${encoding}): ${Math.round(requestsASecond).toLocaleString('en-GB')} a second, half within ${half.toFixed(1)} ms, 99 of 100 within ${most.toFixed(1)} ms, ${errors} errors`,
    )
    .join('\n');
}
