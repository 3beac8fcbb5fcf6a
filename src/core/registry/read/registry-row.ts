import { cellName, cellOf, type CellContent, type GridRow } from "#core/cell";
import { registryColumns, type RegistryColumnId } from "#core/words/registry-words";
import type { Complaints, ComplaintPlace } from "./complaints";
import { printedDay } from "#core/registry/calendar-day";
import type { Organisation } from "#core/registry/organisation";
import type { RegistryHead } from "./registry-head";
import { readPredecessors } from "./registry-predecessors";
import {
  readCode,
  readDay,
  readLevel,
  readMark,
  readName,
  readQuota,
  readType,
  shown,
} from "./registry-values";

/** A row as far as it could be read: null stands for what was complained about. */
export type RegistryRow = Omit<Organisation, "code" | "name" | "level" | "reports"> & {
  readonly [Part in "code" | "name" | "level" | "reports"]: Organisation[Part] | null;
};

/** Whether nothing that an organisation must have is missing from the row. */
export function isOrganisation(row: RegistryRow): row is Organisation {
  return row.code !== null && row.name !== null && row.level !== null && row.reports !== null;
}

/** The filled cells of a row by column, and the places to complain about. */
interface RowCells {
  /** What the complaints call the organisation: its code, else its name. */
  readonly unit: string;
  readonly complaints: Complaints;
  readonly content: (id: RegistryColumnId) => CellContent | undefined;
  readonly at: (id: RegistryColumnId) => ComplaintPlace;
}

const isBlank = (content: CellContent): boolean =>
  content.kind === "text" && content.value.trim() === "";

function cellsOf(row: GridRow, head: RegistryHead, complaints: Complaints): RowCells {
  const content = (id: RegistryColumnId): CellContent | undefined => {
    const column = head.columns.get(id);
    const found = column === undefined ? undefined : cellOf(row, column);
    return found === undefined || isBlank(found) ? undefined : found;
  };
  const code = content("code");
  const name = content("name");
  const known = code && readCode(code);
  const unit = known?.ok === true ? known.value : ((name && readName(name)) ?? "");
  const at = (id: RegistryColumnId): ComplaintPlace => {
    const found = content(id);
    const column = head.columns.get(id) ?? 0;
    return { row: row.row, column, unit, found: found ? shown(found) : null };
  };
  return { unit, complaints, content, at };
}

/** One row under the head, with a complaint for each cell that cannot be read; null for an empty row. */
export function readRegistryRow(
  gridRow: GridRow,
  head: RegistryHead,
  complaints: Complaints,
): RegistryRow | null {
  const cells = cellsOf(gridRow, head, complaints);
  if (![...head.columns.keys()].some((id) => cells.content(id))) return null;
  const armedForces = markIn(cells, "armedForces");
  const grassroots = markIn(cells, "grassroots");
  return {
    code: codeIn(cells),
    name: nameIn(cells),
    parent: parentIn(cells),
    level: levelIn(cells),
    type: typeIn(cells),
    armedForces: armedForces === true,
    grassroots: grassroots === true,
    reports: markIn(cells, "reports"),
    ...lifeIn(cells),
    predecessors: predecessorsIn(cells),
    ...quotaIn(cells),
    row: gridRow.row,
  };
}

function codeIn({ content, at, complaints }: RowCells): string | null {
  const found = content("code");
  if (!found) {
    complaints.add("registryCodeMissing", {}, at("code"));
    return null;
  }
  const code = readCode(found);
  if (code.ok) return code.value;
  complaints.add(code.error, {}, at("code"));
  return null;
}

function nameIn({ content, at, complaints, unit }: RowCells): string | null {
  const found = content("name");
  const name = found ? readName(found) : null;
  if (name === null) complaints.add("registryNameMissing", { unit }, at("name"));
  return name;
}

function parentIn({ content, at, complaints }: RowCells): string | null {
  const found = content("parent");
  if (!found) return null;
  const parent = readCode(found);
  if (parent.ok) return parent.value;
  complaints.add(parent.error, {}, at("parent"));
  return null;
}

function levelIn({ content, at, complaints, unit }: RowCells): Organisation["level"] | null {
  const found = content("level");
  const level = found ? readLevel(found) : null;
  if (level === null) complaints.add("registryLevelUnknown", { unit }, at("level"));
  return level;
}

function typeIn({ content, at, complaints, unit }: RowCells): Organisation["type"] {
  const found = content("type");
  const type = found ? readType(found) : null;
  if (found && type === null) complaints.add("registryTypeUnknown", { unit }, at("type"));
  return type;
}

function markIn(
  { content, at, complaints, unit }: RowCells,
  id: "armedForces" | "grassroots" | "reports",
): boolean | null {
  const found = content(id);
  const marked = found ? readMark(found) : false;
  if (marked === null) {
    complaints.add("registryMarkUnknown", { unit, column: registryColumns[id].heading }, at(id));
  }
  return marked;
}

function dayIn({ content, at, complaints, unit }: RowCells, id: "from" | "to"): string | null {
  const found = content(id);
  const day = found ? readDay(found) : null;
  if (found && day === null) {
    complaints.add("registryDateUnknown", { unit, column: registryColumns[id].heading }, at(id));
  }
  return day;
}

function lifeIn(cells: RowCells): Pick<Organisation, "from" | "to"> {
  const from = dayIn(cells, "from");
  const to = dayIn(cells, "to");
  if (from !== null && to !== null && to < from) {
    const days = { unit: cells.unit, from: printedDay(from), to: printedDay(to) };
    cells.complaints.add("registryDatesReversed", days, cells.at("to"));
  }
  return { from, to };
}

function predecessorsIn({ content, at, complaints, unit }: RowCells): Organisation["predecessors"] {
  const found = content("predecessors");
  const read = found ? readPredecessors(found) : null;
  if (read === null) return [];
  if (read.ok) return read.value;
  if (read.error === "registryShareUnknown") {
    complaints.add(read.error, { unit }, at("predecessors"));
  } else complaints.add(read.error, {}, at("predecessors"));
  return [];
}

function quotaIn({
  content,
  at,
  complaints,
  unit,
}: RowCells): Pick<Organisation, "admissionQuota" | "quotaCell"> {
  const found = content("admissionQuota");
  const quota = found ? readQuota(found) : null;
  if (found && quota === null) {
    complaints.add("registryQuotaUnknown", { unit }, at("admissionQuota"));
  }
  if (quota === null) return { admissionQuota: null };
  const { row, column } = at("admissionQuota");
  return { admissionQuota: quota, quotaCell: cellName(row, column) };
}
