/** How much is remembered. */
interface Bounds {
  /** Longer texts are asked for anew. */
  readonly longest: number;
  /** Texts whose answers are kept; then all are forgotten and kept anew. */
  readonly most: number;
}

/** Labels and formulas of many kinds of forms. */
const usual: Bounds = { longest: 1024, most: 8192 };

/**
 * The same function, which does not work out again what it answered before: the forms of a plan ask the same of the
 * same labels and formulas. Only for functions whose answer follows from the text alone and is never changed.
 */
export function remembered<Answer extends string | number | object>(
  answer: (text: string) => Answer,
  { longest, most }: Bounds = usual,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    if (known.size === most) known.clear();
    known.set(text, made);
    return made;
  };
}
