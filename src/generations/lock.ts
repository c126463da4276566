import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';

/** Who works on generations. */
const holder = z.object({
  pid: z.int(),
  host: z.string(),
  /** When the process began, as the system counts it; empty where it does not say. */
  began: z.string(),
  /** An instant, ISO 8601 in UTC. */
  since: z.iso.datetime(),
});

export type Holder = z.infer<typeof holder>;

/** Of a process on another computer nobody can know whether it still runs: after a day its lock counts for nothing. */
const LONGEST_ELSEWHERE = 24 * 60 * 60 * 1000;
const MOST_TRIES = 5;

/** This process, as the holder of a lock. */
export function thisProcess(now: Date): Holder {
  return { pid: process.pid, host: hostname(), began: beginningOf(process.pid), since: now.toISOString() };
}

/**
 * Takes a lock, so that two are never at work at a time. The lock of a process that has died is taken over.
 * Gives how to let go of it, or who holds it.
 */
export function takeLock(
  disk: Disk,
  path: string,
  me: Holder,
  isAlive: (one: Holder) => boolean = isRunning,
): (() => void) | Holder {
  const own = `${path}.${me.pid}`;
  disk.remove(own);
  disk.write(own, `${JSON.stringify(me)}\n`);
  try {
    for (let turn = 0; turn < MOST_TRIES; turn += 1) {
      if (linked(disk, own, path)) {
        clean(disk, path);
        return () => disk.remove(path);
      }
      const text = disk.read(path);
      if (text === undefined) continue;
      const other = holderIn(text);
      if (other && !isStale(other, me, isAlive)) return other;
      takeAway(disk, path, text, me);
    }
  } finally {
    disk.remove(own);
  }
  return holderIn(disk.read(path) ?? '') ?? me;
}

/** A second name for our own file: whoever comes second is told that there is one. */
function linked(disk: Disk, own: string, path: string): boolean {
  try {
    disk.link(own, path);
    return true;
  } catch (error) {
    // Whoever was quicker has taken away all files of others beside the lock.
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Files of processes that died while they took a lock. */
function clean(disk: Disk, path: string): void {
  for (const name of disk.list(dirname(path)))
    if (name.startsWith(`${basename(path)}.`)) disk.remove(join(dirname(path), name));
}

/** Takes away a lock that counts for nothing, unless another has been quicker and it is theirs by now. */
function takeAway(disk: Disk, path: string, stale: string, me: Holder): void {
  const aside = `${path}.${me.pid}.stale`;
  try {
    disk.rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (disk.read(aside) !== stale) linked(disk, aside, path);
  disk.remove(aside);
}

function holderIn(text: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isStale(other: Holder, me: Holder, isAlive: (one: Holder) => boolean): boolean {
  if (other.host !== me.host) return Date.parse(me.since) - Date.parse(other.since) > LONGEST_ELSEWHERE;
  return !isAlive(other);
}

function isRunning({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Numbers of processes are given again.
  const now = beginningOf(pid);
  return began === '' || now === '' || now === began;
}

/** The 22nd field of the status of a process: when it began. Source: proc_pid_stat(5). */
function beginningOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
