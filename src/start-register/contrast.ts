/**
 * How far two colours stand apart, from 1 (the same) to 21 (black on white). Colours are written #rrggbb.
 * Source: WCAG 2.2, “contrast ratio” and “relative luminance”.
 */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function partsOf(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour that lies a share of the way from one to another: 0 is the first, 1 the second. */
export function mixed(one: string, other: string, share: number): string {
  const to = partsOf(other);
  const parts = partsOf(one).map((part, at) => Math.round(part + ((to[at] ?? part) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The first colour, moved towards another no further than it takes to stand out from a ground. */
export function movedUntil(colour: string, towards: string, ground: string, least: number): string {
  const steps = Array.from({ length: 21 }, (_, step) => mixed(colour, towards, step / 20));
  return steps.find((step) => contrast(step, ground) >= least) ?? towards;
}
