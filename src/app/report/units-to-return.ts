import type { Receipt } from "#core/consolidation/receipt";
import type { Issue } from "#core/issue";
import type { ToDo } from "#core/provenance/to-do";
import type { ReportResult } from "#core/result/report-result";
import { needsWork } from "#core/issue";

export interface ReturnSetting {
  readonly result: ReportResult;
  /** ISO date until which the units may send again. */
  readonly until: string;
}

/** A unit whose own file has something to correct or to explain, and the path of that file. */
export interface UnitToReturn {
  readonly toDo: ToDo;
  readonly path: string;
}

/** Every such unit, in the order of the registry. */
export function unitsToReturn(about: ReturnSetting): readonly UnitToReturn[] {
  const open = openByUnit(about.result.issues);
  return about.result.ledger.receipts.flatMap((receipt) => {
    const toDo = toDoOf(receipt, open.get(receipt.unit.code) ?? [], about);
    return toDo === null ? [] : [{ toDo, path: receipt.file?.path ?? "" }];
  });
}

function openByUnit(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const open = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.unit === null || !needsWork(issue)) continue;
    const own = open.get(issue.unit);
    if (own === undefined) open.set(issue.unit, [issue]);
    else own.push(issue);
  }
  return open;
}

function toDoOf(
  { unit, file }: Receipt,
  open: readonly Issue[],
  { result, until }: ReturnSetting,
): ToDo | null {
  if (file === null) return null;
  const own = open.filter((issue) => issue.at.file === file.path);
  if (own.length === 0) return null;
  return {
    unit: { code: unit.code, name: unit.name },
    file: file.path.split("/").at(-1) ?? file.path,
    year: result.year,
    ...(result.plan.period === undefined ? {} : { period: result.plan.period }),
    correct: own.filter(({ severity }) => severity === "blocking"),
    explain: own.filter(({ severity }) => severity === "explain"),
    until,
    asOf: result.asOf,
  };
}
