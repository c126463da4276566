import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { editorSettings } from './editor/settings.ts';
import { whyNotEmail } from './model/contact.ts';

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #005eb8');
const colours = z.strictObject({
  brand: hex,
  onBrand: hex,
  accent: hex,
  text: hex,
  muted: hex,
  page: hex,
  surface: hex,
  border: hex,
  link: hex,
});

const mailbox = z.string().refine((text) => whyNotEmail(text) === undefined, 'is not an e-mail address');

const theme = z.strictObject({
  name: z.string().min(1),
  address: z.url({ protocol: /^https$/ }),
  logo: z.string().startsWith('/').optional(),
  /** Mailboxes of whoever runs the portal: for questions about the data, and for faults in its security. */
  contacts: z.strictObject({ data: mailbox.optional(), security: mailbox.optional() }).optional(),
  light: colours,
  dark: colours,
  /** Cards: the pictures that stand for pages where their addresses are shared. Fonts for scripts beside Latin and Arabic. */
  cards: z
    .strictObject({
      draw: z.boolean().default(true),
      fonts: z
        .array(
          z.strictObject({
            file: z.string().regex(/\.(?:ttf|otf|woff)$/u, 'is not a TTF, OTF or WOFF file'),
            weight: z.union([z.literal(400), z.literal(700)]),
          }),
        )
        .default([]),
    })
    .optional(),
  /** Where the editor keeps entries besides a folder on the officer’s own computer. */
  editor: editorSettings.optional(),
});

export type Theme = z.infer<typeof theme>;

const read = new Map<string, Theme>();

/**
 * The theme: the name, address, logo and colours of whoever runs this portal, from `theme.json` in the project's folder.
 * Read once: every page asks for it several times.
 *
 * Throws in words that say what to mend when the file does not fit.
 */
export function readTheme(path = 'theme.json'): Theme {
  const known = read.get(path);
  if (known) return known;
  const parsed = theme.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} cannot be used. ${z.prettifyError(parsed.error)}`);
  read.set(path, parsed.data);
  return parsed.data;
}

/** The theme's colours as CSS custom properties, for light and for dark. */
export function themeStyles({ light, dark }: Theme): string {
  const list = (set: Theme['light']) =>
    Object.entries(set)
      .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
      .join('');
  // Print takes the colours from most pages; what is made to be printed keeps those of light.
  const paper = `--paper-brand:${light.brand};--paper-on-brand:${light.onBrand};--paper-accent:${light.accent};`;
  return `:root{color-scheme:light dark;${list(light)}${paper}}@media (prefers-color-scheme:dark){:root{${list(dark)}}}`;
}
