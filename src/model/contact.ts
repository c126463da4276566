/**
 * Why a text is not an address that may be published; undefined when it is one.
 *
 * Allowed: https with a plain host, and paths inside the site ("/glossary/ai/"). Refused: every other scheme, user names
 * in the address, hosts that are numbers or have letters outside a to z (they can look like another host), ports, and
 * white space or control characters anywhere.
 */
export function whyNotAddress(text: string): string | undefined {
  const found = `says “${shortened(text)}”, `;
  if (text === '') return 'is empty.';
  if (text.length > 2000) return 'is an address of more than 2,000 characters.';
  if (/[\s\p{C}\\]/u.test(text)) return `${found}which holds a space or a character that cannot stand in an address.`;
  if (text.startsWith('/')) return isSitePath(text) ? undefined : `${found}which is not a path inside this site.`;
  if (!/^https:\/\//i.test(text)) return `${found}which does not begin with https://.`;
  const host = hostIn(text);
  if (host === '') return `${found}which is not a web address.`;
  // What stands before the path, the question or the part, as it was typed: a browser may read another host out of it.
  const authority = inSmallLetters(text.slice('https://'.length).replace(/[/?#].*/u, ''));
  if (authority.includes('@'))
    return `${found}which has a user name before the host. That is how false addresses are made to look real.`;
  if (/:\d*$/.test(authority)) return `${found}which names a port.`;
  if (host !== authority || !isPlainHost(host))
    return `${found}whose host is not a plain name such as www.example.org.`;
  return undefined;
}

/** The host of an address as a browser reads it; empty where it reads none. */
function hostIn(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** Whether a path stays inside the site: one leading slash, no `..`, nothing encoded that hides one. */
export function isSitePath(path: string): boolean {
  if (!/^\/(?!\/)[A-Za-z0-9\-._~/?=&#%]*$/.test(path)) return false;
  try {
    return !decodeURIComponent(path)
      .split(/[/?#\\]/)
      .includes('..');
  } catch {
    return false;
  }
}

/** A to Z alone: other letters, such as the sign of the kelvin, would become letters that they only look like. */
const inSmallLetters = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** A host of at least two labels of a to z, digits and hyphens, whose last label is letters. Punycode is refused: it shows as other letters. */
const isPlainHost = (host: string) => /^(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(host);

/** Why a text is not the address of a mailbox; undefined when it is one. */
export function whyNotEmail(text: string): string | undefined {
  const host = inSmallLetters(text).replace(/^[a-z0-9._%+-]{1,64}@/, '');
  if (text.includes('@') && isPlainHost(host)) return undefined;
  return `says “${shortened(text)}”, which is not an e-mail address.`;
}

/** Why a text is not a telephone number; undefined when it is one: digits and spaces, with + at the front abroad. */
export function whyNotPhone(text: string): string | undefined {
  const digits = text.replace(/\D/gu, '').length;
  if (/^\+?[0-9() ]+$/.test(text) && digits >= 3 && digits <= 15) return undefined;
  return `says “${shortened(text)}”, which is not a telephone number.`;
}

/**
 * Whether a link in contributed text may be followed: https, mailto, tel, or inside the site.
 */
export function isSafeLink(href: string): boolean {
  if (/^mailto:/i.test(href)) return whyNotEmail(href.slice('mailto:'.length)) === undefined;
  if (/^tel:/i.test(href)) return /^\+?[0-9]{3,15}$/.test(href.slice('tel:'.length).replace(/[ -]/g, ''));
  if (href.startsWith('#')) return /^#[A-Za-z0-9_-]*$/.test(href);
  return whyNotAddress(href) === undefined;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
