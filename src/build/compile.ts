import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';

/** What a compiled site is made of, in its folder. */
export const PROGRAM = 'program';
/** The style sheets, scripts and files of `public/`, as they lie on the site. */
export const ASSETS = 'assets';

/**
 * Compiles the templates with Astro and Vite into a folder, without making any page: the program that makes pages, and the
 * files beside them. The folder is there whole, or not at all.
 */
export async function compileInto(folder: string): Promise<void> {
  const part = `${folder}.${process.pid}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await build({
    logLevel: 'warn',
    outDir: resolve(part, ASSETS),
    integrations: [keptProgram(resolve(part, PROGRAM))],
  });
  await rename(part, folder).catch(async (error: NodeJS.ErrnoException) => {
    // Another build was quicker: parts of one site can be made beside each other.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(part, { recursive: true });
  });
}

/** Moves the program away where Astro would make the pages, before it is thrown away. */
function keptProgram(to: string): AstroIntegration {
  let built: string;
  const keep: AstroPrerenderer = {
    name: 'keep-program',
    setup: () => rename(join(built, '.prerender'), to),
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('No page is made while templates are compiled.')),
  };
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(keep),
    },
  };
}
