import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { CellError } from "../../excel-host/book/cell-error";
import { ExcelHost } from "../../excel-host/excel-host";
import {
  fileOf,
  formBytes,
  livePane,
  registryBytes,
  reporting,
  type LivePaneOfTest,
} from "./live-pane";

/** Six forms are read, and the report is ready to be written. */
export async function gathered(
  host = new ExcelHost("Sheet1"),
  units = reporting,
): Promise<LivePaneOfTest> {
  const pane = await livePane(host);
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  const forms = await Promise.all(
    units.map(async ({ code }) => fileOf(`${code}.xlsx`, await formBytes(code))),
  );
  await giveForms(pane.desk, forms);
  pane.store.update((state) => ({ ...state, step: "report" }));
  await pane.timer.pass();
  return pane;
}

export const putReport = (pane: LivePaneOfTest): Promise<void> =>
  pane.act((actions) => {
    actions.putReport();
  });

export interface SeenCell {
  readonly row: number;
  readonly column: number;
  /** A formula with its equals sign. */
  readonly text: string;
}

export function cellsOf({ host }: LivePaneOfTest, name: string): readonly SeenCell[] {
  const sheet = host.book.find(name);
  if (sheet === undefined) return [];
  return [...sheet.filled()].map(([row, column]) => {
    const content = host.book.contentText(sheet, row, column);
    return { row, column, text: content instanceof CellError ? content.name : String(content) };
  });
}
