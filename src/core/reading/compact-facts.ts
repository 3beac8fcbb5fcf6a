import { stateWords } from "#core/words/names";
import type { Fact, Facts } from "./fact";
import { formPlaces, type FormPlaces } from "./form-places";

/** Keeps facts of many units in little room. What comes out is, fact by fact, what went in. */
export type KeepFacts = (facts: Facts) => Facts;

/**
 * A keeper of the facts of many units. The forms of a plan and year have their values in the same cells, so the
 * cells are kept once, and each value in two bytes; what does not fit (large counts, numbers typed as text) is
 * kept as it is.
 */
export function factKeeper(): KeepFacts {
  const forms = formPlaces(slabSize);
  let slab = new Uint16Array(0);
  let used = 0;
  return (facts) => {
    const standing = forms.standingOf(facts);
    if (standing === null) return facts;
    const { form, down } = standing;
    const { length } = form.codes;
    if (used + length > slab.length) {
      slab = new Uint16Array(slabSize);
      used = 0;
    }
    const packed = slab.subarray(used, used + length);
    const kept = pack(facts, form, packed);
    used += length;
    return new CompactFacts(form, { slab, start: used - length, size: facts.size, kept, down });
  };
}

const slabSize = 65_536;

/** What stands in place of a count. */
const mark = { blank: 65_535, kept: 65_534, none: 65_533, absent: 65_532, absentByType: 65_531 };
const largestPacked = 65_530;

function pack(facts: Facts, { indices, places }: FormPlaces, packed: Uint16Array): Facts | null {
  const kept = new Map<string, Fact>();
  packed.fill(mark.blank);
  for (const [item, fact] of facts) {
    const index = indices.get(item) ?? 0;
    const stands = fact.at !== null || places[index] == null;
    const value = isAbsentByType(fact) ? mark.absentByType : stands ? packedValue(fact) : mark.kept;
    packed[index] = value;
    if (value === mark.kept) kept.set(item, fact);
  }
  return kept.size === 0 ? null : kept;
}

function packedValue({ state, value, raw, rule }: Fact): number {
  if (state === "number") {
    const isPlain =
      raw === null && rule === null && Number.isInteger(value) && !Object.is(value, -0);
    return isPlain && value >= 0 && value <= largestPacked ? value : mark.kept;
  }
  if (value !== 0 || Object.is(value, -0)) return mark.kept;
  if (rule === null && raw === stateWords[state]) {
    return state === "declaredNone" ? mark.none : mark.absent;
  }
  return mark.kept;
}

const isAbsentByType = ({ state, value, at, raw, rule }: Fact): boolean =>
  state === "notApplicable" &&
  Object.is(value, 0) &&
  at === null &&
  raw === null &&
  rule === "notApplicableByType";

/** What an item gives to a sum: a count, 0 when none was declared; or why it gives nothing. */
export type Input = number | "blank" | "notApplicable";

/** What an item gives to a sum, asked millions of times over many units. */
export const inputOf = (facts: Facts, item: string): Input =>
  facts instanceof CompactFacts ? facts.inputOf(item) : inputOfFact(facts.get(item));

function inputOfFact(fact: Fact | undefined): Input {
  if (fact === undefined) return "blank";
  return fact.state === "notApplicable" ? "notApplicable" : fact.value;
}

interface Packed {
  readonly slab: Uint16Array;
  readonly start: number;
  readonly size: number;
  readonly kept: Facts | null;
  /** Rows between a place of the form and that of this unit. */
  readonly down: number;
}

const absentByType: Fact = {
  state: "notApplicable",
  value: 0,
  at: null,
  raw: null,
  rule: "notApplicableByType",
};

class CompactFacts implements Facts {
  readonly size: number;
  readonly #form: FormPlaces;
  readonly #slab: Uint16Array;
  readonly #start: number;
  readonly #kept: Facts | null;
  readonly #rowsDown: number;

  constructor(form: FormPlaces, { slab, start, size, kept, down }: Packed) {
    this.size = size;
    this.#form = form;
    this.#slab = slab;
    this.#start = start;
    this.#kept = kept;
    this.#rowsDown = down;
  }

  get(item: string): Fact | undefined {
    const index = this.#form.indices.get(item);
    return index === undefined ? undefined : this.#factAt(index, item);
  }

  has(item: string): boolean {
    const index = this.#form.indices.get(item);
    return index !== undefined && this.#slab[this.#start + index] !== mark.blank;
  }

  /** What `inputOf` says of an item, without making its fact. */
  inputOf(item: string): Input {
    const index = this.#form.indices.get(item);
    const value =
      index === undefined ? mark.blank : (this.#slab[this.#start + index] ?? mark.blank);
    if (value <= largestPacked) return value;
    if (value === mark.none) return 0;
    if (value === mark.blank) return "blank";
    return value === mark.kept ? inputOfFact(this.#kept?.get(item)) : "notApplicable";
  }

  forEach(visit: (fact: Fact, item: string, facts: Facts) => void): void {
    for (const [item, fact] of this.entries()) visit(fact, item, this);
  }

  *entries(): MapIterator<[string, Fact]> {
    for (const [index, item] of this.#form.codes.entries()) {
      const fact = this.#factAt(index, item);
      if (fact !== undefined) yield [item, fact];
    }
  }

  *keys(): MapIterator<string> {
    for (const [item] of this.entries()) yield item;
  }

  *values(): MapIterator<Fact> {
    for (const [, fact] of this.entries()) yield fact;
  }

  [Symbol.iterator](): MapIterator<[string, Fact]> {
    return this.entries();
  }

  #placeAt(index: number): Fact["at"] {
    const place = this.#form.places[index] ?? null;
    if (place === null || this.#rowsDown === 0) return place;
    return { row: place.row + this.#rowsDown, column: place.column };
  }

  #factAt(index: number, item: string): Fact | undefined {
    const value = this.#slab[this.#start + index] ?? mark.blank;
    if (value === mark.blank) return undefined;
    const at = this.#placeAt(index);
    switch (value) {
      case mark.kept:
        return this.#kept?.get(item);
      case mark.none:
        return { state: "declaredNone", value: 0, at, raw: stateWords.declaredNone, rule: null };
      case mark.absent:
        return { state: "notApplicable", value: 0, at, raw: stateWords.notApplicable, rule: null };
      case mark.absentByType:
        return absentByType;
      default:
        return { state: "number", value, at, raw: null, rule: null };
    }
  }
}
