import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentReload } from '../../src/register/content-reload.ts';

const shared = globalThis as { candourEdition?: number | undefined };
const { name, hooks } = contentReload();

beforeEach(() => {
  vi.stubEnv('PREVIEW', undefined);
  delete shared.candourEdition;
});
afterEach(() => {
  vi.unstubAllEnvs();
  delete shared.candourEdition;
});

/** The server of Astro, as far as it is used: what is watched, what it is told, and a file that changes. */
function served() {
  const watched: string[] = [];
  const sent: unknown[] = [];
  const listeners: ((event: string, path: string) => void)[] = [];
  const server = {
    watcher: {
      add: (path: string) => watched.push(path),
      on: (event: string, listener: (event: string, path: string) => void) => {
        if (event === 'all') listeners.push(listener);
      },
    },
    ws: { send: (message: unknown) => sent.push(message) },
  };
  void hooks['astro:server:setup']?.({ server } as never);
  return { watched, sent, change: (path: string) => listeners.forEach((listener) => listener('change', path)) };
}

describe('whoever serves pages during writing', () => {
  const begin = (command: string) => void hooks['astro:config:setup']?.({ command } as never);

  test('sees drafts, but where they are turned off', () => {
    begin('dev');
    expect(process.env['PREVIEW']).toBe('on');
    vi.stubEnv('PREVIEW', 'off');
    begin('dev');
    expect(process.env['PREVIEW']).toBe('off');
  });

  test.each(['build', 'preview', 'sync'])('sees them there alone, and not with %s', (command) => {
    begin(command);
    expect(process.env['PREVIEW']).toBeUndefined();
  });
});

test('the content is watched, under a name that Astro can tell', () => {
  expect(served().watched).toEqual(['content']);
  expect(name).toBe('content-reload');
});

test.each(['content/tools/riverside/x.mdx', '/home/me/content/care/scans.json', 'C:\\me\\content\\care\\scans.json'])(
  'a change of %s reloads the page, from a register that is read again',
  (path) => {
    const { change, sent } = served();
    change(path);
    expect(sent).toEqual([{ type: 'full-reload' }]);
    expect(shared.candourEdition).toBe(1);
    change(path);
    expect(sent).toHaveLength(2);
    expect(shared.candourEdition).toBe(2);
  },
);

test.each(['src/content.config.ts', 'src/mycontent/x.json', '/home/me/content', 'src/pages/index.astro'])(
  'a change of %s is Astro’s to follow',
  (path) => {
    const { change, sent } = served();
    change(path);
    expect(sent).toEqual([]);
    expect(shared.candourEdition).toBeUndefined();
  },
);
