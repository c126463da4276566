const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags or in an attribute with double quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => NAMES[sign] ?? sign);
}
