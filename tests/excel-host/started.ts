import { clientFor } from "./client";
import { ExcelHost } from "./excel-host";
import type { Quirk } from "./quirks/quirk";

/** An Excel with one empty sheet, `Sheet1`, and the client that talks to it. */
export interface Started {
  readonly host: ExcelHost;
  readonly newContext: () => Excel.RequestContext;
  /** Does the work in one request and hands back what it loaded. */
  readonly request: <T>(work: (workbook: Excel.Workbook) => T) => Promise<T>;
}

export function started(quirks: readonly Quirk[] = []): Started {
  const host = new ExcelHost("Sheet1", quirks);
  const { newContext } = clientFor(host);
  return {
    host,
    newContext,
    async request(work) {
      const context = newContext();
      const loaded = work(context.workbook);
      await context.sync();
      return loaded;
    },
  };
}

/** Puts values or formulas into the first sheet and reads them back. */
export async function typed(
  { request }: Started,
  table: readonly (readonly unknown[])[],
): Promise<Excel.Range> {
  return request(({ worksheets }) => {
    const range = worksheets
      .getItem("Sheet1")
      .getRangeByIndexes(0, 0, table.length, table[0]?.length ?? 1);
    range.formulas = table.map((row) => [...row]);
    return range.load("values,formulas,valueTypes");
  });
}
