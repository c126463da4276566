/** A process of its own that compiles the templates into the folder that it is given: what that takes of memory ends with it. */
import { compileInto } from './compile.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Name the folder to compile into.');
await compileInto(folder);
