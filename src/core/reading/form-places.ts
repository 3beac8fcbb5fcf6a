import type { Fact, Facts } from "./fact";

/** The items of a form in their order, with the cell of each. */
export interface FormPlaces {
  readonly codes: readonly string[];
  readonly indices: ReadonlyMap<string, number>;
  readonly places: readonly Fact["at"][];
}

/** A form, and how many rows further down than it some facts stand. */
export interface Standing {
  readonly form: FormPlaces;
  /** The units of a consolidated report have their facts one below the other. */
  readonly down: number;
}

/** More kinds of forms than there are plans and years in one run; facts of further ones stand nowhere. */
const mostForms = 24;

/**
 * The forms in which the facts of many units stand. Units that left other items blank stand in the same form, which
 * grows by the items that it had not seen; units that came before keep the form that they were given.
 */
export function formPlaces(mostItems: number): { standingOf: (facts: Facts) => Standing | null } {
  const forms: FormPlaces[] = [];
  return {
    standingOf: (facts) => {
      for (const [index, form] of forms.entries()) {
        const fit = fitOf(facts, form);
        if (fit === null || form.codes.length + fit.added > mostItems) continue;
        if (fit.added === 0) return { form, down: fit.down };
        const grown = grownBy(form, facts, fit.down);
        forms[index] = grown;
        return { form: grown, down: fit.down };
      }
      if (forms.length === mostForms || facts.size > mostItems) return null;
      const form = formOf([...facts].map(([item, { at }]) => [item, at]));
      forms.unshift(form);
      return { form, down: 0 };
    },
  };
}

const formOf = (entries: readonly (readonly [string, Fact["at"]])[]): FormPlaces => ({
  codes: entries.map(([item]) => item),
  indices: new Map(entries.map(([item], index) => [item, index])),
  places: entries.map(([, at]) => at),
});

interface Fit {
  readonly down: number;
  /** Items that the form has not seen yet, or not in a cell. */
  readonly added: number;
}

/** How facts stand in a form: in its order, all of them as many rows further down; null when they do not. */
function fitOf(facts: Facts, { indices, places }: FormPlaces): Fit | null {
  let before = -1;
  let down: number | null = null;
  let added = 0;
  for (const [item, { at }] of facts) {
    const index = indices.get(item);
    const place = index === undefined ? null : (places[index] ?? null);
    if (index === undefined || (at !== null && place === null)) added += 1;
    if (index !== undefined && index < before) return null;
    before = index ?? before;
    // What follows from the type of a unit stands nowhere, in the form of any unit.
    if (at === null || place === null) continue;
    down ??= at.row - place.row;
    if (at.column !== place.column || at.row - place.row !== down) return null;
  }
  // What shares little with a form is another form.
  return added * 2 > facts.size ? null : { down: down ?? 0, added };
}

/** The form with the items that it had not seen: each behind what stands above it, and in the order of the facts. */
function grownBy(form: FormPlaces, facts: Facts, down: number): FormPlaces {
  const entries: (readonly [string, Fact["at"]])[] = [];
  let next = 0;
  const passWhile = (passes: (index: number) => boolean): void => {
    for (; next < form.codes.length && passes(next); next += 1) {
      entries.push([form.codes[next] ?? "", form.places[next] ?? null]);
    }
  };
  const given = new Set(facts.keys());
  for (const [item, { at }] of facts) {
    const index = form.indices.get(item);
    const place = at === null ? null : { row: at.row - down, column: at.column };
    if (index !== undefined) {
      passWhile((each) => each < index);
      entries.push([item, form.places[index] ?? place]);
      next += 1;
    } else {
      passWhile((each) => !given.has(form.codes[each] ?? "") && isAbove(form.places[each], place));
      entries.push([item, place]);
    }
  }
  passWhile(() => true);
  return formOf(entries);
}

/** Cells of the same column of a form, or of the same line of a report. */
const isAbove = (one: Fact["at"] | undefined, other: Fact["at"]): boolean =>
  one != null &&
  other !== null &&
  (one.row < other.row || (one.row === other.row && one.column < other.column));
