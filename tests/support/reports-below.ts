import type { Grid } from "#core/cell";
import { expandConsolidated } from "#core/consolidation/expand-consolidated";
import type { ConsolidatedReading, FileReading } from "#core/consolidation/file-reading";
import { keepLedger } from "#core/consolidation/keep-ledger";
import { readConsolidated } from "#core/consolidation/read-consolidated";
import { wholeOf } from "#core/registry/inheritance";
import type { Registry } from "#core/registry/organisation";
import { templates } from "#core/words/names";
import { knownItems } from "./built-in";
import { gridWith, type Written } from "./grids";
import { fileSeen, metaOf } from "./readings";
import { districtWith, registryWith, unitWith } from "./units";

/** Districts with units, and one of which nobody knows the units. */
const registry = registryWith(
  districtWith({ code: "38.1" }),
  unitWith({ code: "38.1.01", parent: "38.1" }),
  unitWith({ code: "38.1.02", parent: "38.1" }),
  unitWith({ code: "38.1.31", parent: "38.1", predecessors: [wholeOf("38.1.03")] }),
  districtWith({ code: "38.2" }),
  unitWith({ code: "38.2.01", parent: "38.2" }),
  districtWith({ code: "38.3" }),
);

export type Line = readonly [
  code: string,
  total: Written,
  female?: Written,
  saved?: string,
  sum?: string,
];

export const keys = ["Mã", "NAME", "DV_TOTAL", "DV_FEMALE", "SHEET", "SAVED", "CHECKSUM"];

const dataOf = (lines: readonly Line[], heading: readonly string[] = keys): Grid =>
  gridWith(
    [
      ["SỐ LIỆU"],
      heading,
      ["Mã đơn vị", "Tên", "Đảng viên", "Nữ", "Trang", "Ngày lưu", "Mã kiểm tra"],
      ...lines.map(([code, total, female = null, saved = null, sum = null]) => [
        ...[code, `Đảng bộ ${code}`, total, female, "Biểu nhập", saved, sum],
      ]),
    ],
    { sheet: "Số liệu" },
  );

/** A report without sums, as the first version made them. */
export const older = keys.slice(0, -1);

export function reportOf(
  of: string,
  lines: readonly Line[],
  { path = `${of}.xlsx`, heading = older, receivedAt = "2022-12-20T08:00:00Z" } = {},
): ConsolidatedReading {
  const data = readConsolidated(dataOf(lines, heading), knownItems);
  if (data === null) throw new Error("no data sheet");
  const file = fileSeen(path, { receivedAt });
  const meta = metaOf(of, { template: templates.report });
  return { kind: "consolidated", file, meta, sheet: "Số liệu", ...data };
}

/** The units with what they gave or how they ended, and the complaints with their places. */
export function told(readings: readonly FileReading[], whole: Registry = registry): unknown {
  const expanded = expandConsolidated(
    readings,
    { period: null, registry: whole, plan: "duc-pho", year: 2022 },
    null,
  );
  const ledger = keepLedger(expanded.readings, expanded.expectation, {
    asOf: "2022-12-31",
    dueDate: "2022-12-29",
  });
  const ends = ledger.receipts.map(({ unit, form, status }) => {
    const total = form?.facts.get("DV_TOTAL");
    return `${unit.code} ${form === null ? status : String(total?.value ?? "blank")}`;
  });
  const ofForms = ledger.receipts.flatMap(({ form }) => form?.issues ?? []);
  const issues = [...expanded.issues, ...ledger.issues, ...ofForms].map(({ code, at, found }) =>
    [code, at.cell ?? "", found ?? ""].join(" ").trim(),
  );
  return { ends, issues };
}
