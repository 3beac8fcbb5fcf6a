import { items, type ItemCode } from "#core/catalogue/items/items";
import type { Fact, Facts } from "#core/reading/fact";
import { valueAt } from "#core/sample/numbers/column";
import type { Figures } from "#core/sample/figures/figures";
import type { Random } from "#core/sample/numbers/random";
import type { SampleUnit } from "#core/sample/province/sample-units";

const plain = { at: null, raw: null, rule: null } as const;
const declaredNone: Fact = { ...plain, state: "declaredNone", value: 0 };
const notApplicable: Fact = { ...plain, state: "notApplicable", value: 0 };

/** Secretaries are asked for in the communes alone: Hà Giang counts those, and no others. */
const ofCommunesOnly: ReadonlySet<string> = new Set<ItemCode>([
  "SEC_TOTAL",
  "SEC_THEORY_INT",
  "SEC_THEORY_ADV",
  "DSEC_TOTAL",
  "DSEC_THEORY_INT",
  "DSEC_THEORY_ADV",
]);

/** What stands on the ground of a commune; the others are told to write "không có". */
const onTheGround: ReadonlySet<string> = new Set<ItemCode>([
  "POPULATION",
  "PRIVATE_TOTAL",
  "PRIVATE_WITH_CELL",
  "OWNER_ADMITTED_YEAR",
  "OWNER_ADMITTED_TERM",
  "PCELL_CREATED_YEAR",
  "PCELL_CREATED_TERM",
  "COOP_TOTAL",
  "COOP_WITH_CELL",
]);

/** How a clerk writes nothing: always 0, always "không có", or now the one and now the other. */
const habits = ["zero", "none", "both"] as const;
type Habit = (typeof habits)[number];

/** The facts of every unit by its code: one for each item of the catalogue. */
export function sampleFacts(
  units: readonly SampleUnit[],
  figures: Figures<ItemCode>,
  random: Random,
): ReadonlyMap<string, Facts> {
  const lines = items.map(({ code, appliesTo }) => ({
    code,
    column: figures[code as ItemCode],
    inCommunes: appliesTo === "communes" || ofCommunesOnly.has(code),
    onGround: onTheGround.has(code),
  }));
  const numbers = new Map<number, Fact>();
  const written = (value: number, habit: Habit): Fact => {
    if (value !== 0 || habit === "zero") return numberIn(numbers, value);
    return habit === "none" || random.below(2) === 0 ? declaredNone : numberIn(numbers, value);
  };
  return new Map(
    units.map(({ code: unit, kind }, index): [string, Facts] => {
      const habit = habits[random.below(habits.length)] ?? "zero";
      const facts = new Map<string, Fact>();
      for (const { code, column, inCommunes, onGround } of lines) {
        if (kind === "commune") facts.set(code, written(valueAt(column, index), habit));
        else if (inCommunes) facts.set(code, notApplicable);
        else facts.set(code, onGround ? declaredNone : written(valueAt(column, index), habit));
      }
      return [unit, facts];
    }),
  );
}

/** Facts without a place are alike when their numbers are: a province of the nation's size shares them. */
function numberIn(numbers: Map<number, Fact>, value: number): Fact {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  const fact: Fact = { ...plain, state: "number", value };
  numbers.set(value, fact);
  return fact;
}
