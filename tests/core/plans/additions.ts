import { longestText } from "#core/words/plan-sheet-words";
import { number, plan, text, type Typed } from "./typed-over";

/** What a clerk types for one new figure: where its items stand, how it is computed, what is asked for. */
export interface Asked {
  /** A code such as `HO-NGHEO`; its items are `HO_NGHEO` and `HO_NGHEO_TONG`. */
  readonly id: string;
  readonly name: string;
  readonly kind?: "số đếm" | "tỷ lệ";
  readonly better?: "cao" | "thấp";
  readonly group?: string;
  readonly unit?: string;
  /** Decimals of what is counted, and of the whole. */
  readonly decimals?: number;
  readonly wholeDecimals?: number;
  readonly appliesTo?: string;
  /** The item that is the whole; of its own when absent. */
  readonly whole?: string;
  readonly structure?: string;
  readonly over100?: boolean;
  /** A figure of the catalogue, which needs no rows of its own. */
  readonly builtIn?: boolean;
  /** Cells of the row of the target, by column. */
  readonly target: Readonly<Record<string, string | number>>;
  /** Figures of earlier years, or those that are published. */
  readonly base?: Readonly<Record<number, number>>;
}

const cell = (value: string | number): Typed[3] =>
  typeof value === "number" ? number(value) : text(value);

/** The cells of the sheets for these figures, below what the plan of the tests holds. */
export function additions(asked: readonly Asked[]): readonly Typed[] {
  const typed: Typed[] = [];
  let items = 0;
  let indicators = 0;
  let bases = plan.baselines.length;
  const put = (sheet: Typed[0], row: number, cells: Readonly<Record<string, string | number>>) => {
    for (const [column, value] of Object.entries(cells))
      typed.push([sheet, row, column, cell(value)]);
  };
  /** Items that stand on the sheet already. */
  const wholes = new Set<string>();
  for (const [at, one] of asked.entries()) {
    const {
      id,
      name,
      kind = "tỷ lệ",
      better = "cao",
      group = "Kinh tế - xã hội",
      unit = "số",
    } = one;
    const code = id.replaceAll("-", "_");
    const whole = one.whole ?? `${code}_TONG`;
    if (one.builtIn !== true) {
      const common = { unit, group, appliesTo: one.appliesTo ?? "mọi đơn vị" };
      const places = (decimals: number | undefined) => (decimals === undefined ? {} : { decimals });
      put("items", items, { code, name, ...common, ...places(one.decimals) });
      items += 1;
      wholes.add(code);
      if (kind === "tỷ lệ" && !wholes.has(whole)) {
        put("items", items, {
          code: whole,
          name: `Tổng của ${name}`.slice(0, longestText),
          ...common,
          ...places(one.wholeDecimals),
        });
        items += 1;
        wholes.add(whole);
      }
      put("indicators", indicators, {
        id,
        name,
        kind,
        numerator: code,
        ...(kind === "tỷ lệ"
          ? { denominator: whole, whole: `toàn bộ ${unit}`.slice(0, longestText) }
          : {}),
        better,
        counted: unit,
        ...(one.structure === undefined ? {} : { structure: one.structure }),
        ...(one.over100 === true ? { over100: "x" } : {}),
      });
      indicators += 1;
    }
    put("targets", plan.targets.length + at, {
      number: 100 + at,
      indicator: id,
      horizon: "hằng năm",
      ...one.target,
    });
    for (const [year, numerator] of Object.entries(one.base ?? {})) {
      put("baselines", bases, { indicator: id, year: Number(year), numerator });
      bases += 1;
    }
  }
  return typed;
}
