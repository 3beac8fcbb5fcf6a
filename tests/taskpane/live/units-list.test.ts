import { units as words } from "#text/vi/pane/units";
import { live as liveWords } from "#text/vi/pane/live";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { loadTable } from "#taskpane/work/tools/table-work";
import { ExcelHost } from "../../excel-host/excel-host";
import { allQuirks } from "../../excel-host/quirks/quirks";
import {
  fileOf,
  formBytes,
  livePane,
  registryBytes,
  reporting,
  type LivePaneOfTest,
} from "./live-pane";

/** All but the last unit have sent their form. */
async function listed(host: ExcelHost): Promise<LivePaneOfTest> {
  const pane = await livePane(host);
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  const sent = reporting.slice(0, -1);
  const forms = await Promise.all(
    sent.map(async ({ code }) => fileOf(`${code}.xlsx`, await formBytes(code))),
  );
  await giveForms(pane.desk, forms);
  await loadTable(pane.desk);
  await pane.act((actions) => {
    actions.putUnits();
  });
  return pane;
}

const { sheet: sheetName } = words.list;
/** What it is and of which day stand above the headings. */
const headingRow = 2;

describe.each([
  ["an Excel as it should be", [], true],
  ["an Excel with every quirk on record", allQuirks, false],
] as const)("the list of units in %s", (_, quirks, filters) => {
  let pane: LivePaneOfTest;
  beforeAll(async () => {
    pane = await listed(new ExcelHost("Sheet1", quirks));
  });

  const sheet = () => {
    const found = pane.host.book.find(sheetName);
    if (found === undefined) throw new Error(`no sheet ${sheetName}`);
    return found;
  };
  const rows = () => pane.store.get().table?.units.rows ?? [];
  const columns = () => pane.store.get().table?.units.columns ?? [];
  const cell = (row: number, column: number) =>
    pane.host.book.contentText(sheet(), headingRow + 1 + row, column);

  test("has a line for each unit, in the order and with the words of the table", () => {
    const shown = rows().map((_row, at) => [cell(at, 0), cell(at, 1), cell(at, 2)]);
    expect(shown).toEqual(
      rows().map(({ code, name, status }) => [code, name, words.table.statuses[status]]),
    );
    expect(shown.at(-1)?.[2]).toBe(words.table.statuses.missing);
  });

  test("is filtered by every column and by its units alone, with headings and names that stay in view; or says that it is not", () => {
    const { looks } = liveWords.written;
    const said = pane.store.get().notice?.words ?? "";
    expect(said.startsWith(liveWords.units.done(sheetName))).toBe(true);
    expect(said.includes(looks.view)).toBe(!filters);
    if (!filters) return;
    const last = 10 + columns().length - 1;
    expect(sheet().filter).toEqual({
      top: headingRow,
      left: 0,
      bottom: headingRow + rows().length,
      right: last,
    });
    expect(sheet().frozen).toEqual({ rows: headingRow + 1, columns: 2 });
    // Whoever gets the list is to sort and write in it.
    expect(sheet().protection).toBeNull();
  });

  test("has numbers and days where Excel is to sort by them, and a text nowhere among them", () => {
    const sorted = [3, 4, 5, ...columns().map((_column, at) => 10 + at)];
    for (const column of sorted) {
      const kinds = rows().map((_row, at) => cell(at, column));
      expect(kinds.filter((value) => value !== null && typeof value !== "number")).toEqual([]);
    }
    expect(rows().map((_row, at) => cell(at, 4))).toEqual(rows().map(({ short }) => short));
  });

  test("is what one is shown, and a second one stands beside it", async () => {
    expect([pane.host.book.active.name, pane.host.book.selection]).toEqual([sheetName, "A1"]);
    await pane.act((actions) => {
      actions.putUnits();
    });
    const second = `${sheetName} (2)`;
    expect(pane.host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", sheetName, second]);
    expect(pane.host.book.active.name).toBe(second);
    expect(pane.store.get().notice?.words).toContain(liveWords.units.done(second));
  });
});
