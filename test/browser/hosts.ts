import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** A host that serves the built site, as its files in `deploy/` say. */
export interface Host {
  readonly http: number;
  readonly https: number;
  /** The file of the certificate that it shows, made for this test alone. */
  readonly certificate: string;
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly http: number;
  readonly https: number;
}

/** How a server is set up in a folder from the files in `deploy/`, and which words start it. */
interface Kind {
  readonly program: string;
  readonly prepare: (place: Place) => readonly string[];
}

const SITE = resolve('dist');

/** Puts in the place of what whoever deploys it writes; throws where the file has changed so that it is not there. */
function fill(file: string, words: Readonly<Record<string, string>>): string {
  let text = readFileSync(file, 'utf8');
  for (const [before, after] of Object.entries(words)) {
    if (!text.includes(before)) throw new Error(`${file} has no “${before}”.`);
    text = text.replaceAll(before, after);
  }
  return text;
}

const certificateIn = (folder: string) => ({ pem: join(folder, 'own.pem'), key: join(folder, 'own.key') });

function nginx({ folder, http, https }: Place): string[] {
  const { pem, key } = certificateIn(folder);
  const site = fill('deploy/nginx/site.conf', {
    'ai.example.org;': 'localhost;',
    'listen 80;': `listen 127.0.0.1:${http};`,
    'listen [::]:80;': '',
    'listen 443 ssl http2;': `listen 127.0.0.1:${https} ssl http2;`,
    'listen [::]:443 ssl http2;': '',
    'https://$host$request_uri': `https://$host:${https}$request_uri`,
    '/etc/ssl/certs/ai.example.org.pem': pem,
    '/etc/ssl/private/ai.example.org.key': key,
    '/srv/candour': SITE,
  });
  cpSync('deploy/nginx', join(folder, 'candour'), { recursive: true });
  writeFileSync(join(folder, 'candour/site.conf'), site);
  cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log stderr;
events {}
http { access_log off; ${temporary.join(' ')} include candour/site.conf; }
`,
  );
  return ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
}

function caddy({ folder, http, https }: Place): string[] {
  const { pem, key } = certificateIn(folder);
  const site = fill('deploy/caddy/Caddyfile', {
    '\tservers {': `\tadmin off\n\tskip_install_trust\n\thttp_port ${http}\n\thttps_port ${https}\n\tservers {`,
    'http://ai.example.org {': 'http://localhost {\n\tbind 127.0.0.1',
    'https://ai.example.org{uri}': `https://localhost:${https}{uri}`,
    'https://ai.example.org {': `https://localhost {\n\tbind 127.0.0.1\n\ttls ${pem} ${key}`,
    '/srv/candour': SITE,
  });
  cpSync('deploy/caddy', folder, { recursive: true });
  writeFileSync(join(folder, 'Caddyfile'), site);
  return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
}

const APACHE_MODULES = '/usr/lib/apache2/modules';

function apache({ folder, http, https }: Place): string[] {
  const { pem, key } = certificateIn(folder);
  const site = fill('deploy/apache/site.conf', {
    '*:80>': `127.0.0.1:${http}>`,
    '*:443>': `127.0.0.1:${https}>`,
    'https://ai.example.org/': `https://localhost:${https}/`,
    'ServerName ai.example.org': 'ServerName localhost',
    '/etc/ssl/certs/ai.example.org.pem': pem,
    '/etc/ssl/private/ai.example.org.key': key,
    '/srv/candour': SITE,
  });
  cpSync('deploy/apache', join(folder, 'candour'), { recursive: true });
  const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'ssl'];
  const asRoot = process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '';
  writeFileSync(
    join(folder, 'httpd.conf'),
    `${modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join('\n')}
${asRoot}ServerName localhost
PidFile ${join(folder, 'pid')}
Mutex file:${folder}
ErrorLog ${join(folder, 'error.log')}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${http}
Listen 127.0.0.1:${https}
<Directory />
  Options FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
${site}`,
  );
  return ['-d', folder, '-f', join(folder, 'httpd.conf'), '-D', 'FOREGROUND'];
}

export const kinds = {
  nginx: { program: 'nginx', prepare: nginx },
  Caddy: { program: 'caddy', prepare: caddy },
  Apache: { program: 'apache2', prepare: apache },
} as const satisfies Readonly<Record<string, Kind>>;

/** Where a program lies; undefined where the machine does not have it. */
export function programAt(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Starts a host on this computer alone. Rejects with what it said when it does not start. */
export async function startHost({ program, prepare }: Kind): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-host-'));
  const { pem, key } = certificateIn(folder);
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', [...made, ...subject, '-keyout', key, '-out', pem], { stdio: 'ignore' });
  mkdirSync(join(folder, 'home'));
  const [http, https] = [await freePort(), await freePort()];
  const child = spawn(programAt(program) ?? program, prepare({ folder, http, https }), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: join(folder, 'home') },
  });
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const started = await Promise.race([
    Promise.all([answers(http), answers(https)]).then(() => true),
    ended.then(() => false),
  ]);
  if (!started) throw new Error(`${program} did not start:\n${said.join('')}`);
  return { http, https, certificate: pem, stop };
}

/** A port of this computer at which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until somebody listens at a port of this computer. */
async function answers(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
