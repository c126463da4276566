import type { AstroIntegration } from 'astro';

/** While pages are served during writing: a change below `content/` reads the register again and reloads the page. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // Whoever writes sees the drafts too.
        if (command === 'dev') process.env['PREVIEW'] ??= 'on';
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_, path) => {
          if (!/(?:^|[\\/])content[\\/]/.test(path)) return;
          const shared = globalThis as { candourEdition?: number };
          shared.candourEdition = (shared.candourEdition ?? 0) + 1;
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
