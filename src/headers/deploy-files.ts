import { apache } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import { nginxMaps, nginxServer } from './hosts/nginx.ts';
import { mediaTypes } from './media-types.ts';
import { headerRules } from './rules.ts';
import type { HeaderSettings } from './settings.ts';

/** A file of a server's configuration, by its path below `deploy/`. */
export interface DeployFile {
  readonly path: string;
  readonly text: string;
}

/** The headers of a site for servers of one's own. Each is included by a `site` file beside it, which is written by hand. */
export function deployFiles(settings: HeaderSettings): DeployFile[] {
  const rules = headerRules(settings);
  return [
    { path: 'nginx/headers-http.conf', text: nginxMaps(rules) },
    { path: 'nginx/headers-server.conf', text: nginxServer(rules, mediaTypes) },
    { path: 'caddy/headers.caddyfile', text: caddy(rules, mediaTypes) },
    { path: 'apache/headers.conf', text: apache(rules, mediaTypes) },
  ];
}
