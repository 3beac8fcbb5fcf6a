import { plus, sumOf, valueAt, type Column } from "#core/sample/numbers/column";
import { distribute } from "#core/sample/numbers/distribution";
import { villageNames } from "./place-names";
import { scaled } from "./province-counts";
import type { RandomFor } from "#core/sample/numbers/random";
import type { SampleUnit } from "./sample-units";
import type { SampleVillages } from "./sample-villages";

/** Chi bộ trực thuộc of the full province. Source: 004_fbdb4c1267060c0e.txt, footnote 1. */
const attachedInTotal = 3745;

/** A committee has this many cells at least. */
const leastOfCommittee = 2;

/** How many cells are attached to each unit: none to a cell, at least two to every committee. */
export function attachedCounts(
  units: readonly SampleUnit[],
  villages: SampleVillages,
  randomFor: RandomFor,
): Column {
  const random = randomFor("attached cells");
  const ofCommunes = plus(villages.cells, plus(villages.militaryCells, villages.policeCells));
  const least = units.map(({ kind }, index) =>
    kind === "cell" ? 0 : Math.max(leastOfCommittee, valueAt(ofCommunes, index)),
  );
  const weights = units.map(({ kind }) => {
    if (kind === "cell") return 0;
    return kind === "commune" ? random.between(2, 5) : random.between(2, 8);
  });
  return distribute({ total: scaled(attachedInTotal, units.length), weights, least });
}

/** What a commune has beside its villages, in the order in which cells are founded. */
const communeBodies: readonly string[] = [
  "Cơ quan {area}",
  "Trường Mầm non {place}",
  "Trường Tiểu học {place}",
  "Trạm Y tế {area}",
  "Trường Trung học cơ sở {place}",
  "Hợp tác xã Chăn nuôi {place}",
];

/** The names of the cells attached to each unit, in the order of the units. */
export function attachedNames(
  units: readonly SampleUnit[],
  villages: SampleVillages,
  counts: Column,
  randomFor: RandomFor,
): readonly (readonly string[])[] {
  const names = villageNames(sumOf(villages.withCell), randomFor("village names"));
  let used = 0;
  return units.map((unit, index) => {
    const own = names.slice(used, (used += valueAt(villages.withCell, index)));
    const ofVillages = villageCells(unit, own, valueAt(villages.shared, index));
    const forces = [
      ...(valueAt(villages.militaryCells, index) === 1 ? [`Chi bộ Quân sự ${unit.body}`] : []),
      ...(valueAt(villages.policeCells, index) === 1 ? [`Chi bộ Công an ${unit.body}`] : []),
    ];
    const others = valueAt(counts, index) - ofVillages.length - forces.length;
    return [...ofVillages, ...forces, ...otherCells(unit, others)];
  });
}

/** The first villages share a cell two by two; residential groups of wards and towns have numbers. */
function villageCells(
  unit: SampleUnit,
  villages: readonly string[],
  shared: number,
): readonly string[] {
  const isRural = !unit.isTown;
  const places = villages.map((name, index) => (isRural ? name : String(index + 1)));
  const pairs = places.slice(0, shared).filter((_, index) => index % 2 === 0);
  const cellOf = (place: string, other: string | null): string => {
    const both = other === null ? place : `${place} và ${other}`;
    if (isRural) return `Chi bộ ${other === null ? "thôn" : "ghép thôn"} ${both}`;
    return `Chi bộ ${other === null ? "tổ dân phố" : "ghép tổ dân phố"} số ${both} ${unit.body}`;
  };
  return [
    ...pairs.map((place, index) => cellOf(place, places[2 * index + 1] ?? null)),
    ...places.slice(shared).map((place) => cellOf(place, null)),
  ];
}

const otherCells = (unit: SampleUnit, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const body = unit.place === null ? undefined : communeBodies[index];
    if (body === undefined || unit.place === null) {
      return `Chi bộ số ${String(index + 1)} ${unit.body}`;
    }
    return `Chi bộ ${body.replace("{area}", unit.body).replace("{place}", unit.place)}`;
  });
