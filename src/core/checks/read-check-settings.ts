import { nearestNames } from "#core/nearest-names";
import { standardChecks, type CheckSettings } from "#core/catalogue/check-settings";
import { err, ok, type Result } from "#core/result";

/** Why a file of levels is refused: it is no list of settings, one is unknown, one has no usable value. */
export interface CheckSettingFault {
  readonly reason: "notSettings" | "unknown" | "notNumber" | "notItem";
  readonly what: string;
  /** Known names that are spelt like an unknown one. */
  readonly nearest?: readonly string[];
}

/** What a level may be: from, to. */
const ranges: Readonly<Record<Exclude<keyof CheckSettings, "excellentBase">, readonly number[]>> = {
  excellentPercent: [0, 100],
  leastUnits: [2, 1_000_000],
  leastChange: [0, 1_000_000],
  leastPart: [0, 1],
  factor: [1, 1000],
  leastFromNone: [1, 1_000_000],
  boundPower: [0, 1],
  boundLeast: [0, 1],
  boundWidth: [0.1, 1000],
};

/** The names of all levels, as the file has them. */
export const checkSettingNames: readonly string[] = Object.keys(standardChecks);

/** Levels from a parsed JSON object, over those that hold without it. */
export function readCheckSettings(
  content: unknown,
  { over, isItem }: { readonly over: CheckSettings; readonly isItem: (code: string) => boolean },
): Result<CheckSettings, CheckSettingFault> {
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    return err({ reason: "notSettings", what: "" });
  }
  for (const [what, value] of Object.entries(content)) {
    if (!checkSettingNames.includes(what)) {
      return err({ reason: "unknown", what, nearest: nearestNames(what, checkSettingNames) });
    }
    const range = Object.entries(ranges).find(([name]) => name === what)?.[1];
    if (range === undefined) {
      if (typeof value !== "string" || !isItem(value)) return err({ reason: "notItem", what });
    } else if (!isWithin(value, range)) return err({ reason: "notNumber", what });
  }
  return ok({ ...over, ...content });
}

const isWithin = (value: unknown, [least = 0, most = 0]: readonly number[]): boolean =>
  typeof value === "number" && value >= least && value <= most;
