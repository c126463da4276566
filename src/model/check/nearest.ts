import leven from 'leven';

/** The one of the known names that is most like a text; undefined when none is like it. */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  const wanted = plain(text);
  let best: string | undefined;
  // A third of the letters may differ, or two of a short word; never half of them, or every code of two letters would be near.
  const most = Math.min(Math.max(2, Math.floor(wanted.length / 3)), Math.floor((wanted.length - 1) / 2));
  let distance = most + 1;
  for (const name of known) {
    const away = leven(wanted, plain(name), { maxDistance: distance });
    if (away < distance) [best, distance] = [name, away];
  }
  return best;
}

/** “Did you mean …?” where there is a near name, else nothing. */
export function didYouMean(text: string, known: Iterable<string>): string {
  const near = nearest(text, known);
  return near === undefined ? '' : `Did you mean “${near}”? `;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9/]/g, '');
}
