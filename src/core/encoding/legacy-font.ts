import type { LegacyFont } from "#core/cell";

/** `.VnTime`, `.VnArialH`; `VNI-Times`, `VNI Helve`. */
const families: readonly (readonly [family: LegacyFont, name: RegExp])[] = [
  ["tcvn3", /^\.vn[a-z]/iu],
  ["vni", /^vni[-_ ]/iu],
];

/** The encoding that a font was drawn for; null for Unicode, which is nearly all of them. */
export const legacyFontOf = (name: string): LegacyFont | null =>
  families.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
