/**
 * Imported before a command (`node --import`), it lets all content past the gate: what the gate refuses is then built, however
 * large its file, and what it would leave out of others stays. Only tests do so, to see what the renderer does when the check
 * before it has failed.
 */
import { registerHooks, type LoadFnOutput } from 'node:module';

/** What a module gives in the place of what it gave. `real` is the module itself. */
const REPLACED: Readonly<Record<string, (real: string) => string>> = {
  '/src/register/gate.ts': (real) => `
    export * from '${real}';
    import { checkContent as heard } from '${real}';
    export const checkContent = async (...asked) => ({ ...(await heard(...asked)), problems: [] });`,
  '/src/register/set-aside.ts': (real) => `
    export * from '${real}';
    export const setAside = () => ({ stays: () => true, problems: [] });`,
  // One entry with every attack weighs more than any honest one.
  '/src/build/page-budget.ts': (real) => `
    export * from '${real}';
    export const overBudget = () => [];`,
};

/** The most that is read of a file, so that one entry can hold every attack in every field. */
const READ_FILE = '/src/register/read-file.ts';
const LIMIT = '512 * 1024';

registerHooks({
  load(url, context, next) {
    if (url.endsWith(READ_FILE)) return withoutLimit(next(url, context));
    const replaced = Object.entries(REPLACED).find(([ending]) => url.endsWith(ending))?.[1];
    return replaced ? { format: 'module', shortCircuit: true, source: replaced(`${url}?real`) } : next(url, context);
  },
});

function withoutLimit(loaded: LoadFnOutput): LoadFnOutput {
  const source = String(loaded.source);
  if (!source.includes(LIMIT)) throw new Error(`${READ_FILE} has no “${LIMIT}”.`);
  return { ...loaded, source: source.replace(LIMIT, `64 * ${LIMIT}`) };
}
