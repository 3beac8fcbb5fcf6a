import { lookAlikeKey } from "#core/spelling";
import { fileNameOf } from "#core/reading/file-name";
import type { Organisation, Registry } from "#core/registry/organisation";

/** The unit of that code, when it hands in a form. */
export function reportingUnit(registry: Registry, code: string): Organisation | null {
  const unit = registry.byCode.get(code);
  return unit?.reports === true ? unit : null;
}

/** The organisation of the registry whose code looks like one that none has; they are all unlike each other. */
export type LookingLike = (code: string) => Organisation | null;

/** Worked out when the first unknown code is looked for: mostly none is. */
export function lookingLike({ byCode }: Registry): LookingLike {
  let byKey: ReadonlyMap<string, Organisation> | null = null;
  return (code) => {
    if (byCode.has(code)) return null;
    byKey ??= new Map([...byCode].map(([each, one]) => [lookAlikeKey(each), one]));
    return byKey.get(lookAlikeKey(code)) ?? null;
  };
}

/** What makes a code longer: a letter, a digit, or a dot with a digit behind it. */
const codeGoesOn = /^(?:[\p{L}\p{N}]|\.\p{N})/u;

/**
 * The longest code of a reporting unit that the file name begins with, as a word of its own: `38.01 xã.xlsx` is
 * of 38.01, `38.01.003.xlsx` is not.
 */
export function codeInName(path: string, registry: Registry): string | null {
  // What iCloud leaves in place of a file begins with a dot.
  const name = fileNameOf(path).replace(/^\./u, "");
  for (let end = name.length; end > 0; end -= 1) {
    if (codeGoesOn.test(name.slice(end, end + 2))) continue;
    const start = name.slice(0, end);
    if (reportingUnit(registry, start) !== null) return start;
  }
  return null;
}
