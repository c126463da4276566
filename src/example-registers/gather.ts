import { openClient, type Client } from '../harvest/http/client.ts';
import { reachOfTests } from '../harvest/reach.ts';
import { readSource } from '../harvest/read-source.ts';
import { harvest, type HarvestTask } from '../harvest/run/harvest.ts';
import type { HarvestReport } from '../register/harvest/report.ts';
import { HOSTS } from './serve.ts';

/**
 * Runs the harvest of `npm run harvest` against registers that are served on this computer: what is asked of
 * `https://larkmoor.registers.test` is asked of `port`. No name is looked up and nothing is asked of the network.
 *
 * Throws when the harvest could not begin.
 */
export async function gather(root: string, today: string, port: number): Promise<HarvestReport> {
  const client = clientAt(port, today);
  try {
    const task: HarvestTask = {
      root,
      today,
      all: true,
      read: (source, known) => readSource(source, known, { client, on: today }),
    };
    const report = await harvest(task);
    if ('because' in report) throw new Error(report.because);
    return report;
  } finally {
    await client.close();
  }
}

const LOOPBACK = '127.0.0.1';

/** A client that finds the example's hosts on this computer, and no other host at all. */
function clientAt(port: number, on: string): Client {
  const trial = reachOfTests([`*${HOSTS}`]);
  const client = openClient({
    userAgent: 'CandourHarvest/1.0 (the example of a national portal)',
    on,
    reach: { ...trial, allowsAddress: (address, host) => address === LOOPBACK && trial.allowsAddress(address, host) },
    lookUp: (_, __, done) => done(null, [{ address: LOOPBACK, family: 4 }]),
    trying: { tries: 1 },
  });
  return {
    ...client,
    get: async (address, wanted) => {
      const asked = new URL(address);
      const there = new URL(asked);
      there.protocol = 'http:';
      there.port = String(port);
      const got = await client.get(there, wanted);
      return got.is === 'file' ? { ...got, url: asked } : got;
    },
  };
}
