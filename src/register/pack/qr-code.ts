import { encode } from 'uqr';

/** A QR code as a drawing: squares on a grid of `size` by `size`, its quiet border included. */
export interface QrCode {
  readonly size: number;
  /** An SVG path of the dark squares. */
  readonly path: string;
}

/** The quiet border that a reader needs, in squares. Source: ISO/IEC 18004:2015, 5.3.8. */
const BORDER = 4;

/** The QR code of an address, and of nothing beside it. It can be read with 15% of it hidden. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  const rows = data.map((row, y) => rowPath(row, y)).join('');
  return { size, path: rows };
}

/** The dark squares of a row, those side by side as one box. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
  }
  return path;
}
