import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Publisher } from './publishers.ts';

/** What a server of the bench was asked. */
export interface Counts {
  readonly requests: number;
  /** Requests that ask whether a file has changed, and answers that it has not. */
  readonly asking: number;
  readonly notModified: number;
}

/** The server of all publishers, in a process of its own. */
export interface BenchServer {
  readonly port: number;
  /** Of the same by TLS, with a certificate for another name than any publisher's. */
  readonly securePort: number;
  /** Lets publishers fail from now on, each as one of the cases; those that failed before go on failing. */
  readonly fail: (faults: Readonly<Record<string, number>>) => Promise<void>;
  /** What it was asked since the last time that this was called. */
  readonly counts: () => Promise<Counts>;
  readonly close: () => void;
}

/** Starts a server of the publishers whose files lie in a folder. */
export async function startPublishers(folder: string, publishers: readonly Publisher[]): Promise<BenchServer> {
  const faults = Object.fromEntries(
    publishers.flatMap(({ id, serverFault }) => (serverFault === undefined ? [] : [[id, serverFault]])),
  );
  const child: ChildProcess = spawn(
    process.execPath,
    [join(import.meta.dirname, 'serve.ts'), folder, JSON.stringify(faults)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (!child.stdout) throw new Error('The server of the publishers says nothing.');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const [port = 0, securePort = 0] = said.toString().split(' ').map(Number);
  return {
    port,
    securePort,
    fail: async (more) => {
      await fetch(`http://127.0.0.1:${port}/fail`, { method: 'POST', body: JSON.stringify(more) });
    },
    counts: async () => (await (await fetch(`http://127.0.0.1:${port}/counts`)).json()) as Counts,
    close: () => void child.kill(),
  };
}
