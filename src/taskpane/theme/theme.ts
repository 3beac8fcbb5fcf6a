import { mix, readableOn, readColour, writeColour, type Colour } from "./contrast";
import type { OfficeTheme } from "#taskpane/surroundings/host";

/** Properties of the root element: the custom ones of styles.css, and the scheme of its scroll bar. */
export type Palette = Readonly<Record<PaletteName, string>>;

type PaletteName = "color-scheme" | ColourName;
type ColourName =
  `--${"page" | "card" | "text" | "soft" | "line" | "edge" | "link" | "good" | "bad"}`;

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what is not text. */
const TEXT = 4.5;
const SIGN = 3;

const colours = (...written: string[]): readonly Colour[] =>
  written.map(readColour).filter((colour) => colour !== null);

/** Fluent 2 greens and reds, dark ones for light grounds first. */
const brands = colours("#0e700e", "#107c41", "#54b054", "#9fd89f");
const goods = colours("#107c10", "#54b054", "#9fd89f");
const bads = colours("#b10e1c", "#d13438", "#e37d80", "#eeacb2");

/**
 * The page in the colours of the user's Office theme (colourful, dark grey, black, white): its own ground
 * and text where they read well, everything else derived from the two. Null when Office gives no colours.
 */
export function paletteOf(theme: OfficeTheme | undefined): Palette | null {
  const page = readColour(theme?.bodyBackgroundColor);
  const wish = readColour(theme?.bodyForegroundColor);
  if (page === null || wish === null) return null;
  const dark = isDark(page);
  // Towards the ground's own end of the scale, so that text on the card reads better, not worse.
  const card = mix(page, dark ? [0, 0, 0] : [255, 255, 255], 0.35);
  const grounds = [page, card];
  const text = readableOn(grounds, [wish], TEXT);
  const soft = readableOn(grounds, [mix(text, page, 0.25), text], TEXT);
  const palette: Readonly<Record<ColourName, Colour>> = {
    "--page": page,
    "--card": card,
    "--text": text,
    "--soft": soft,
    "--line": mix(text, page, 0.8),
    "--edge": readableOn(grounds, [mix(text, page, 0.55), soft, text], SIGN),
    "--link": readableOn(grounds, [...brands, text], TEXT),
    // Figures of the table of units are written in them.
    "--good": readableOn(grounds, [...goods, text], TEXT),
    "--bad": readableOn(grounds, [...bads, text], TEXT),
  };
  const written = Object.entries(palette).map(([name, colour]) => [name, writeColour(colour)]);
  return Object.fromEntries([["color-scheme", dark ? "dark" : "light"], ...written]) as Palette;
}

/** Whether white reads better on the colour than black. */
function isDark(colour: Colour): boolean {
  return writeColour(readableOn([colour], [], TEXT)) === "#ffffff";
}
