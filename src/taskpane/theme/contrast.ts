/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`; anything else is null. */
export function readColour(text: string | undefined): Colour | null {
  if (text === undefined || !/^#[0-9a-f]{6}$/i.test(text)) return null;
  const part = (start: number): number => Number.parseInt(text.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

export const writeColour = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

/** The colour on the way from one to the other; share 0 is the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return [part(from[0], to[0]), part(from[1], to[1]), part(from[2], to[2])];
}

/** WCAG 2.2, "contrast ratio": 1 for the same colour, 21 for black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** The first candidate with enough contrast on every one of the grounds; else black or white, whichever reads better. */
export function readableOn(
  grounds: readonly Colour[],
  candidates: readonly Colour[],
  least: number,
): Colour {
  const worst = (colour: Colour): number =>
    Math.min(...grounds.map((ground) => contrast(colour, ground)));
  const found = candidates.find((colour) => worst(colour) >= least);
  return found ?? (worst(black) >= worst(white) ? black : white);
}
