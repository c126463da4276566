import { hostsOf, type EditorSettings } from './settings.ts';

/**
 * The content security policy of the editor’s page, looser than that of every other page: the editor writes styles into its
 * elements, and shows pictures and previews that it has made itself. It may speak to this site, and to the repository’s host
 * where one is named; to nobody else.
 */
export function editorPolicy(settings: EditorSettings | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline' blob:",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "manifest-src 'self' blob:",
    "worker-src 'self' blob:",
    ["connect-src 'self' data: blob:", ...hostsOf(settings)].join(' '),
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
