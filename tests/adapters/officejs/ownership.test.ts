import type { WorkbookFailureReason } from "#app/ports";
import { markFormulas, markName } from "#core/sheet/ownership";
import { sheetSaying, write } from "../../contract/subject";
import type { ExcelHost } from "../../excel-host/excel-host";
import { live, seen, type Live } from "./live";

const name = "Báo cáo";

/** Our report, first edition, beside a sheet of somebody. */
async function withReport(): Promise<Live> {
  const excel = live();
  await write(excel.workbook, sheetSaying(name, "một"));
  return excel;
}

interface Refusal {
  readonly what: string;
  readonly prepare: (excel: Live) => unknown;
  readonly reason: WorkbookFailureReason;
  readonly sheet: string | null;
}

const standing =
  (change: (host: ExcelHost) => void) =>
  ({ host }: Live): void => {
    change(host);
  };

const refusals: readonly Refusal[] = [
  {
    what: "a sheet of somebody under this name is never overwritten",
    prepare: ({ request }) =>
      request(({ worksheets }) => {
        worksheets.getItem(name).delete();
        worksheets.add(name).getRange("A1").values = [["của tôi"]];
      }),
    reason: "sheetNameTaken",
    sheet: name,
  },
  {
    what: "a sheet of ours that somebody protected is left alone",
    prepare: ({ request }) =>
      request(({ worksheets }) => {
        worksheets.getItem(name).protection.protect();
      }),
    reason: "sheetProtected",
    sheet: name,
  },
  {
    what: "in a workbook with a protected structure nothing is written",
    prepare: standing((host) => {
      host.book.structureProtected = true;
    }),
    reason: "structureProtected",
    sheet: null,
  },
  {
    what: "in a read-only workbook nothing is written",
    prepare: standing((host) => {
      host.book.readOnly = true;
    }),
    reason: "readOnly",
    sheet: null,
  },
  {
    what: "while a cell is being edited nothing is written",
    prepare: standing((host) => {
      host.cellBeingEdited = true;
    }),
    reason: "cellBeingEdited",
    sheet: null,
  },
  {
    what: "while another workbook is in front nothing is written",
    prepare: ({ host }) => {
      const sheet = host.book.find(name);
      if (sheet !== undefined) host.book.active = sheet;
      host.world.otherWorkbookInFront = true;
    },
    reason: "otherWorkbookInFront",
    sheet: null,
  },
  {
    what: "a sheet that is deleted in the meantime stops the writing",
    prepare: ({ host }) => {
      host.afterRequest = () => {
        const sheet = host.book.find(name);
        if (sheet !== undefined) host.book.remove(sheet);
      };
    },
    reason: "workbookChanged",
    sheet: null,
  },
];

test.each(refusals)("$what", async ({ prepare, reason, sheet }) => {
  const excel = await withReport();
  await prepare(excel);
  const before = reason === "workbookChanged" ? null : seen(excel.host);
  const result = await excel.workbook.replaceSheets([sheetSaying(name, "hai")]);
  expect(result).toEqual({ ok: false, error: { reason, sheet } });
  if (before !== null) expect(seen(excel.host)).toEqual(before);
  expect(excel.host.book.sheets.filter((each) => each.name.startsWith("so-chi-tieu"))).toEqual([]);
});

test("a sheet that somebody else adds in the meantime under our name is neither taken nor deleted", async () => {
  const { host, workbook } = live();
  host.afterRequest = () => {
    host.afterRequest = () => undefined;
    host.book.add(name).cellAt(0, 0).content = "của người khác";
  };
  expect(await workbook.replaceSheets([sheetSaying(name, "một")])).toEqual({
    ok: false,
    error: { reason: "workbookChanged", sheet: null },
  });
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
  expect(host.book.find(name)?.knownCell(0, 0)?.content).toBe("của người khác");
});

test("the sheet that we protected ourselves is replaced, and protected again", async () => {
  const { host, workbook } = live();
  const model = { ...sheetSaying(name, "một"), protected: true };
  await write(workbook, model);
  await write(workbook, { ...model, rows: [{ cells: [{ value: "hai", style: "plain" }] }] });
  const sheet = host.book.find(name);
  expect(sheet?.knownCell(0, 0)?.content).toBe("hai");
  expect(sheet?.protection).toEqual({ allowFormatColumns: true, allowFormatRows: true });
});

test("a sheet of ours that was renamed is somebody's now, and a new one comes to be", async () => {
  const { host, request, workbook } = await withReport();
  await request(({ worksheets }) => {
    worksheets.getItem(name).name = "Bản giữ lại";
  });
  await write(workbook, sheetSaying(name, "hai"));
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Bản giữ lại", name]);
  expect(host.book.find("Bản giữ lại")?.knownCell(0, 0)?.content).toBe("một");
});

test("the mark of our sheets is not among the names that people see", async () => {
  const { host } = await withReport();
  const names = [...(host.book.find(name)?.names.values() ?? [])];
  expect(names.map(({ visible }) => visible)).toEqual([false]);
});

describe("names of the workbook", () => {
  const named = (text: string) => ({
    ...sheetSaying(name, text),
    names: [{ name: "so_lieu", area: { top: 0, left: 0, bottom: 2, right: 1 } }],
  });

  test("a name that points somewhere else is not taken away", async () => {
    const { host, request, workbook } = live();
    await request(({ names }) => {
      names.add("SO_LIEU", "=Sheet1!$A$1");
    });
    const before = seen(host);
    expect(await workbook.replaceSheets([named("một")])).toEqual({
      ok: false,
      error: { reason: "nameTaken", sheet: name },
    });
    expect(seen(host)).toEqual(before);
  });

  test("a name of ours is pointed at the new sheet", async () => {
    const { host, workbook } = live();
    await write(workbook, named("một"));
    await write(workbook, named("hai"));
    expect(host.book.names.get("so_lieu")?.formula.text(host.book)).toBe("='Báo cáo'!$A$1:$B$3");
  });
});

describe("when a sheet in the making is all that is left to be seen", () => {
  async function leftAlone(): Promise<Live> {
    const excel = live();
    await excel.request(({ worksheets }) => {
      const left = worksheets.add("so-chi-tieu~1");
      left.names.add(markName, `=${markFormulas.open}`);
      worksheets.getItem("Sheet1").visibility = "Hidden";
    });
    return excel;
  }

  test("it goes all the same, once a sheet to see has come", async () => {
    const { host, workbook } = await leftAlone();
    await write(workbook, sheetSaying(name, "một"));
    expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
  });

  test("it counts for none: a writing that leaves nothing to see is refused", async () => {
    const { host, workbook } = await leftAlone();
    const before = seen(host);
    const hidden = { ...sheetSaying(name, "một"), visibility: "hidden" } as const;
    expect(await workbook.replaceSheets([hidden])).toEqual({
      ok: false,
      error: { reason: "noSheets", sheet: null },
    });
    expect(seen(host)).toEqual(before);
  });
});
