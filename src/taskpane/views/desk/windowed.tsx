/** Of many lines of one height those that are seen, with a few around them, and the room of the others. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Heights of what is left out above and below. */
  readonly above: number;
  readonly below: number;
}

/** Lines drawn beyond either edge, so that scrolling never meets a gap. */
const beyond = 8;

export function windowOf(
  lines: number,
  { height, top, seen }: { readonly height: number; readonly top: number; readonly seen: number },
): Window {
  const last = Math.max(0, lines - Math.ceil(seen / height));
  const first = Math.min(Math.floor(top / height), last);
  const from = Math.max(0, first - beyond);
  const to = Math.min(lines, first + Math.ceil(seen / height) + beyond);
  return { from, to, above: from * height, below: (lines - to) * height };
}
