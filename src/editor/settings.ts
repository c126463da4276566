import { z } from 'zod';

const path = z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/u, 'is not the name of a repository such as owner/name');
const https = z.url({ protocol: /^https$/u });

/**
 * Where the editor keeps entries besides a folder on the officer's own computer: a repository on GitHub or GitLab. The part
 * `editor` of `theme.json`; without it the editor works on a folder alone.
 */
export const editorSettings = z.strictObject({
  backend: z.enum(['github', 'gitlab']),
  /** The repository, such as `owner/name`. */
  repository: path,
  /** The branch that is published. The host's own default where it is left out. */
  branch: z.string().min(1).optional(),
  /** Whether a change is a draft in a pull request until somebody publishes it. On, unless it is switched off. */
  review: z.boolean().default(true),
  /** The host's programming interface, where it is not that of github.com or gitlab.com. */
  apiAddress: https.optional(),
  /** The address of the service that signs people in, where one is used. Without it, people sign in with an access token. */
  signInAddress: https.optional(),
  /** The number of the application at the host, for signing in at GitLab without a service (PKCE). */
  applicationId: z.string().min(1).optional(),
});

export type EditorSettings = z.infer<typeof editorSettings>;

const HOSTS = {
  github: ['https://api.github.com', 'https://github.com'],
  gitlab: ['https://gitlab.com'],
} as const;

/** The hosts to which the editor may speak, as origins: none where no repository is named. */
export function hostsOf(settings: EditorSettings | undefined): string[] {
  if (!settings) return [];
  const own = [settings.apiAddress, settings.signInAddress].flatMap((one) => (one ? [new URL(one).origin] : []));
  return [...new Set([...(settings.apiAddress ? [] : HOSTS[settings.backend]), ...own])];
}
