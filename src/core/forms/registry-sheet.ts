import { sheetNames } from "#core/words/names";
import { serialFromIso } from "#core/registry/calendar-day";
import type { Organisation, Predecessor } from "#core/registry/organisation";
import {
  plainSheet,
  type CellModel,
  type CellValue,
  type ColumnModel,
  type RowModel,
  type SheetModel,
  type Validation,
} from "#core/sheet/sheet-model";
import {
  type RegistryColumnId,
  registryColumns,
  registryColumnIds,
  levelWords,
  inheritanceWords,
  markWords,
  registryRefusals,
} from "#core/words/registry-words";

/**
 * Empty rows under the last organisation whose code cells are already text, so that a new code stays a code. They
 * have no borders, so that they are not printed while they are empty.
 */
const spareRows = 50;

/**
 * The registry as a sheet: one organisation per row in the order given, codes as text, the head in view and
 * repeated on every printed page, a filter, landscape.
 */
export function layOutRegistry(organisations: readonly Omit<Organisation, "row">[]): SheetModel {
  const lastRow = organisations.length;
  const lastColumn = registryColumnIds.length - 1;
  return {
    ...plainSheet,
    name: sheetNames.registry,
    columns: registryColumnIds.map((id) => columnFor(id, organisations)),
    rows: [
      headRow(),
      ...organisations.map((organisation) => rowOf((id) => valueOf(organisation, id))),
      ...Array.from({ length: spareRows }, () => spareRow),
    ],
    freeze: { rows: 1, columns: 2 },
    validations: validationsDownTo(lastRow + spareRows),
    autoFilter: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
    print: {
      ...plainSheet.print,
      orientation: "landscape",
      titleRows: [0, 0],
      pageNumbers: "all",
    },
  };
}

function headRow(): RowModel {
  const cells = registryColumnIds.map((id): CellModel => ({
    value: registryColumns[id].heading,
    style: "columnHead",
  }));
  return { height: 36, cells };
}

function rowOf(value: (id: RegistryColumnId) => CellValue): RowModel {
  const cells = registryColumnIds.map((id): CellModel => ({
    value: value(id),
    style: registryColumns[id].style,
  }));
  return { cells };
}

const spareRow: RowModel = {
  cells: registryColumnIds.map((id): CellModel => {
    const isText = registryColumns[id].style === "code";
    return isText ? { value: null, style: "labelValue" } : null;
  }),
};

const mark = (marked: boolean): CellValue => (marked ? markWords.yes[0] : null);

/** A whole number of form 5 stays a number; a part such as 9.2 is text. */
const typeNumber = (number: string): CellValue => (/^\d+$/u.test(number) ? Number(number) : number);

function valueOf(organisation: Omit<Organisation, "row">, id: RegistryColumnId): CellValue {
  switch (id) {
    case "level":
      return levelWords[organisation.level][0];
    case "type":
      return organisation.type === null ? null : typeNumber(organisation.type.number);
    case "armedForces":
    case "grassroots":
    case "reports":
      return mark(organisation[id]);
    case "from":
    case "to": {
      const day = organisation[id];
      return day === null ? null : serialFromIso(day);
    }
    case "predecessors":
      return predecessorsText(organisation.predecessors);
    case "code":
    case "name":
    case "parent":
    case "admissionQuota":
      return organisation[id];
  }
}

/** `02.001.001; 02.001.002 (2/5)`: what `readPredecessors` reads back; null when there are none. */
function predecessorsText(predecessors: Organisation["predecessors"]): string | null {
  if (predecessors.length === 0) return null;
  return predecessors.map(predecessorText).join("; ");
}

function predecessorText({ code, share, absorbed }: Predecessor): string {
  if (absorbed) return `${code} (${inheritanceWords.absorbed[0]})`;
  const { numerator, denominator } = share;
  return numerator === denominator
    ? code
    : `${code} (${numerator.toString()}/${denominator.toString()})`;
}

/** As wide as the longest content, between the bounds of the column; longer content wraps. */
function columnFor(
  id: RegistryColumnId,
  organisations: readonly Omit<Organisation, "row">[],
): ColumnModel {
  const [least, greatest] = registryColumns[id].width;
  const longest = organisations.reduce((length, organisation) => {
    const value = valueOf(organisation, id);
    return typeof value === "string" ? Math.max(length, value.length + 2) : length;
  }, least);
  return { width: Math.min(longest, greatest) };
}

function validationsDownTo(lastRow: number): readonly Validation[] {
  const levels = Object.values(levelWords).map(([printed]) => printed);
  const marks: readonly RegistryColumnId[] = ["armedForces", "grassroots", "reports"];
  return [
    listIn("level", levels, lastRow),
    ...marks.map((id) => listIn(id, [markWords.yes[0]], lastRow)),
  ];
}

function listIn(id: RegistryColumnId, values: readonly string[], lastRow: number): Validation {
  const column = registryColumnIds.indexOf(id);
  const { heading } = registryColumns[id];
  return {
    area: { top: 1, left: column, bottom: lastRow, right: column },
    rule: { kind: "list", values },
    prompt: null,
    refusal: {
      title: heading,
      text:
        values.length === 1
          ? registryRefusals.mark(values.join())
          : registryRefusals.level(values.join(", ")),
    },
  };
}
