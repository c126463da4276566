import { realDisk, type Disk } from '../../src/generations/disk.ts';

/** What a disk does at one of its operations: the process is killed there, or that one operation fails. */
export type Trouble = 'killed' | 'ENOSPC' | 'EIO';

/**
 * A disk of which operation number `at` fails, counted from 1. After `killed` every later one fails too, as there is nobody
 * left to do it; writing and taking away leave half of what they should have done.
 */
export function failingDisk(at: number, trouble: Trouble): Disk & { readonly done: () => number } {
  let count = 0;
  const dies = () => {
    count += 1;
    return trouble === 'killed' ? count >= at : count === at;
  };
  const fail = () => {
    const code = trouble === 'killed' ? 'KILLED' : trouble;
    return Object.assign(new Error(`${code} at operation ${count}`), { code });
  };
  const half = (disk: Disk, name: keyof Disk, given: readonly unknown[]) => {
    const [path = '', text = ''] = given as string[];
    if (count !== at) return;
    if (name === 'copy') disk.write(text, disk.read(path)?.slice(0, 3) ?? '');
    if (name === 'write') disk.write(path, text.slice(0, text.length / 2));
    if (name === 'remove' && disk.kindOf(path) === 'folder')
      for (const one of disk.list(path).slice(0, 1)) disk.remove(`${path}/${one}`);
  };
  const quick: Disk = { ...realDisk, sync: () => undefined, syncNames: () => undefined };
  const wrapped = Object.fromEntries(
    (Object.keys(quick) as (keyof Disk)[]).map((name) => [
      name,
      (...given: unknown[]) => {
        if (dies()) {
          half(quick, name, given);
          throw fail();
        }
        return (quick[name] as (...all: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as Disk;
  return { ...wrapped, done: () => count };
}
