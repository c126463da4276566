import { MOST_IN_ID_PART } from '../../model/field.ts';

/**
 * What texts of the model look like, as patterns of JSON Schema. They keep to what regular expressions of JavaScript (with
 * the flag u) and of Python have in common, so that no validator stumbles over them: no \p{…}, no flags.
 */

/** No control character but tab and line end, no half of a pair, nothing that turns the direction of text. `whyUnfit` in the model. */
export const CLEAN =
  '^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF\\uFFFE\\uFFFF]*$';

/** Spaces, format controls and fillers (Unicode 16): `visible` in the model takes them all away, and a test holds the two together. */
const UNSEEN =
  '\\u0009-\\u000D\\u0020\\u00A0\\u00AD\\u034F\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890-\\u0891\\u08E2\\u115F-\\u1160\\u1680' +
  '\\u17B4-\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u2064\\u2066-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F' +
  '\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\u{110BD}\u{110CD}\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0001}\u{E0020}-\u{E007F}';

/** Something that can be seen. */
export const VISIBLE = `[^${UNSEEN}]`;

/** One line; white space before and after it may hold more. */
export const ONE_LINE = '^\\s*(?:\\S+(?:[^\\S\\r\\n\\u2028\\u2029]+\\S+)*)?\\s*$';

/** The days from 1900 to 2199 that exist, as YYYY-MM-DD. */
export const DAY = (() => {
  const month31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
  const month30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
  const leapYear = '(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)';
  return `^(?:(?:19|20|21)[0-9]{2}-(?:${month31}|${month30}|02-(?:0[1-9]|1[0-9]|2[0-8]))|${leapYear}-02-29)$`;
})();

const idPart = `(?=[^/]{1,${MOST_IN_ID_PART}}(?:/|$))[a-z0-9]+(?:-[a-z0-9]+)*`;

/** The id of an entry. */
export const ID = `^${idPart}(?:/${idPart})?$`;

const label = '(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const host = `(?:${label}\\.)+[A-Za-z]{2,63}`;

/** The mailbox of a team. */
export const EMAIL = `^[A-Za-z0-9._%+-]{1,64}@${host}$`;

/** A telephone number of 3 to 15 digits. */
export const PHONE = '^(?=(?:[^0-9]*[0-9]){3,15}[^0-9]*$)\\+?[0-9() ]+$';

/** White space, control and format characters, private use, half of a pair and the backslash: none stands in an address. */
const NOT_IN_ADDRESS =
  '\\s\\\\\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890-\\u0891\\u08E2\\u180E\\u200B-\\u200F' +
  '\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uD800-\\uDFFF\\uE000-\\uF8FF\\uFEFF\\uFFF9-\\uFFFB\u{110BD}\u{110CD}' +
  '\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0001}\u{E0020}-\u{E007F}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}';
const outside = `[Hh][Tt][Tt][Pp][Ss]://${host}(?:[/?#][^${NOT_IN_ADDRESS}]*)?`;

/** The end of a part of a path, as it stands or encoded. */
const end = '(?:[/?#]|%2[Ff]|%3[Ff]|%23|%5[Cc])';
const upwards = `(?!(?:[^]*${end})?(?:\\.|%2[Ee]){2}(?:${end}|$))`.replace('[^]', '.');
const inside = `/(?!/)${upwards}(?:[A-Za-z0-9._~/?=&#-]|%[0-9A-Fa-f]{2})*`;

/** An https address with a plain host, or a path inside the site. */
export const ADDRESS = `^(?:${outside}|${inside})$`;

/** A language tag such as en, cy or zh-Hant. */
export const LANGUAGE = '^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$';

/** The SHA-256 of an entry, in hexadecimal. */
export const DIGEST = '^[0-9a-f]{64}$';
