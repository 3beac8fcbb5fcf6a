import type { Organisation, Predecessor } from "#core/registry/organisation";
import { wholeOf } from "#core/registry/inheritance";
import { organisationTypeOf } from "#core/registry/organisation-type";
import { codePart, provinceCode, type District } from "./districts";
import type { Province } from "./province";
import type { SampleUnit } from "./sample-units";

/** The first year whose forms are of two levels: districts ended on 30/6/2025, towns with them. */
export const firstYearOfTwoLevels = 2025;
const lastDay = "2025-06-30";
const firstDay = "2025-07-01";

/** A unit of today, and which units of the time of the districts it stands for, as places in their list. */
export interface UnitOfToday {
  readonly unit: SampleUnit;
  readonly from: readonly number[];
}

/**
 * The units without districts: everybody stands under the province, a town is a commune, and what was called after a
 * district is called after its area. Where communes are merged, two neighbours of a district become one.
 */
export function unitsOfToday(
  { units, districts }: Pick<Province, "units" | "districts">,
  isMerged: boolean,
): readonly UnitOfToday[] {
  const groups = isMerged ? inPairs(units) : units.map((_, index) => [index]);
  let merged = 0;
  return groups.flatMap((from): readonly UnitOfToday[] => {
    const members = from.flatMap((index) => units[index] ?? []);
    const [first] = members;
    if (first === undefined) return [];
    if (members.length > 1) merged += 1;
    const code = members.length === 1 ? first.code : `${provinceCode}.000.${codePart(merged)}`;
    const own = renamed(first, districts);
    const isWard = members.some(({ type }) => type === "2");
    const unit = { ...own, code, parent: provinceCode };
    return [{ unit: first.kind === "commune" ? asCommune(unit, isWard) : unit, from }];
  });
}

/** Communes of a district two by two, the last of an odd number alone; everybody else alone. */
function inPairs(units: readonly SampleUnit[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let open: number[] | null = null;
  units.forEach(({ kind, parent }, index) => {
    const before = units[open?.[0] ?? -1];
    if (kind === "commune" && open !== null && before?.parent === parent) {
      open.push(index);
      open = null;
      return;
    }
    const group = [index];
    groups.push(group);
    open = kind === "commune" ? group : null;
  });
  return groups;
}

function asCommune(unit: SampleUnit, isWard: boolean): SampleUnit {
  const area = `${isWard ? "phường" : "xã"} ${unit.place ?? ""}`;
  return {
    ...unit,
    name: `Đảng bộ ${area}`,
    body: area,
    type: isWard ? "2" : "1",
    isTown: isWard,
  };
}

/** `Trung tâm Y tế huyện Nậm Sín` is now that of `khu vực Nậm Sín`. */
function renamed(unit: SampleUnit, districts: readonly District[]): SampleUnit {
  const district = districts.find(({ code }) => code === unit.parent);
  if (district === undefined) return unit;
  const place = district.area.replace(/^(?:huyện|thành phố) /u, "");
  const today = (text: string): string =>
    text
      .replace(district.name, `Đảng ủy khu vực ${place}`)
      .replace(district.area, `khu vực ${place}`)
      .replace("khu vực khu vực", "khu vực");
  return { ...unit, name: today(unit.name), body: today(unit.body) };
}

/** What the cells of a unit are called now: after its body of today, where that has another name. */
function cellToday(
  row: Organisation,
  old: SampleUnit | undefined,
  today: UnitOfToday,
): Organisation {
  if (old === undefined || !/huyện|thị trấn|thành phố/u.test(old.body)) return row;
  return { ...row, name: row.name.replace(old.body, today.unit.body) };
}

/** The rows of today for organisations of the time of the districts, without dates: nobody is told of a time before. */
export function organisationsOfToday(
  before: readonly Organisation[],
  units: readonly SampleUnit[],
  today: readonly UnitOfToday[],
): readonly Organisation[] {
  const rows = before.filter(({ level }) => level !== "district");
  const now = new Map(today.map((each) => [each.unit.code, each]));
  const then = new Map(units.map((unit) => [unit.code, unit]));
  const renamedRow = (row: Organisation): Organisation => {
    const own = now.get(row.code);
    if (own !== undefined) return unitRow(row, own.unit);
    const above = now.get(row.parent ?? "");
    return above === undefined ? row : cellToday(row, then.get(row.parent ?? ""), above);
  };
  return rows.map((row, index) => ({ ...renamedRow(row), row: index + 1 }));
}

const unitRow = (row: Organisation, unit: SampleUnit): Organisation => ({
  ...row,
  name: unit.name,
  parent: unit.parent,
  type: organisationTypeOf(unit.type),
});

/**
 * All rows of a province that had districts until the middle of 2025: districts and merged communes end, the merged
 * ones begin and say whom they continue, everybody else goes on under the province, its cells with it.
 */
export function organisationsThroughTheMerger(
  before: readonly Organisation[],
  units: readonly SampleUnit[],
  today: readonly UnitOfToday[],
): readonly Organisation[] {
  const newParent = new Map<string, UnitOfToday>();
  const then = new Map(units.map((unit) => [unit.code, unit]));
  for (const each of today) {
    for (const index of each.from) {
      const old = units[index];
      if (old !== undefined) newParent.set(old.code, each);
    }
  }
  const ended: Organisation[] = [];
  const going: Organisation[] = [];
  const quotas = new Map(before.map(({ code, admissionQuota }) => [code, admissionQuota]));
  for (const row of before) {
    if (row.level === "province") {
      going.push(row);
      continue;
    }
    ended.push({ ...row, to: lastDay });
    const own = newParent.get(row.code);
    const above = newParent.get(row.parent ?? "");
    if (own !== undefined && own.unit.code === row.code) {
      going.push({ ...unitRow(row, own.unit), from: firstDay });
    } else if (own !== undefined && units[own.from[0] ?? -1]?.code === row.code) {
      going.push(mergedRow(row, own, { units, quotas }));
    } else if (own === undefined && above !== undefined) {
      const cell = cellToday(row, then.get(row.parent ?? ""), above);
      going.push({ ...cell, parent: above.unit.code, from: firstDay });
    }
  }
  return [...going, ...ended].map((row, index) => ({ ...row, row: index + 1 }));
}

/** It was given what its predecessors were given together. */
function mergedRow(
  row: Organisation,
  { unit, from }: UnitOfToday,
  old: {
    readonly units: readonly SampleUnit[];
    readonly quotas: ReadonlyMap<string, number | null>;
  },
): Organisation {
  const codes = from.flatMap((index) => old.units[index]?.code ?? []);
  return {
    ...unitRow(row, unit),
    code: unit.code,
    from: firstDay,
    predecessors: codes.map((code): Predecessor => wholeOf(code)),
    admissionQuota: sumOrNull(codes.map((code) => old.quotas.get(code) ?? null)),
  };
}

/** Nothing where nothing was given. */
const sumOrNull = (quotas: readonly (number | null)[]): number | null =>
  quotas.every((quota) => quota === null)
    ? null
    : quotas.reduce<number>((sum, quota) => sum + (quota ?? 0), 0);
