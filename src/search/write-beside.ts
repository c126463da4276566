import { HEAP_GROWS } from '../build/heap.ts';
import { beginProcess } from '../register/answering-process.ts';
import type { BuiltSite, writeSearchIndex } from './write.ts';

/** As `writeSearchIndex`, in a process with memory of its own. */
export async function writeSearchIndexBeside(built: BuiltSite): ReturnType<typeof writeSearchIndex> {
  const beside = beginProcess<'write', Map<string, string>>(new URL('./write-process.ts', import.meta.url), built, [
    HEAP_GROWS,
  ]);
  try {
    return await beside.ask('write');
  } finally {
    beside.end();
  }
}
