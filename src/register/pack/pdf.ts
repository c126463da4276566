/**
 * A PDF of Chromium's that says it was made on a day (YYYY-MM-DD) and at no time of it, so that the same sheet printed twice
 * is the same file. The dates keep their length: a PDF names places in itself by their distance from its beginning.
 */
export function datedPdf(pdf: Buffer, day: string): Buffer {
  const date = `D:${day.replaceAll('-', '')}000000`;
  return Buffer.from(pdf.toString('latin1').replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}/gu, date), 'latin1');
}

/** The number of pages of a PDF whose page tree is not packed, as in Chromium's. */
export function pagesOfPdf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/gu)].length;
}
