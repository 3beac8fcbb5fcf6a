import { started, type Started } from "./started";

/** A second sheet whose A1 looks at A1 of the first. */
async function looking(): Promise<Started> {
  const excel = started();
  await excel.request(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1").values = [[7]];
    worksheets.add("Xem").getRange("A1").formulas = [["=Sheet1!A1*2"]];
  });
  return excel;
}

const lookAt = ({ request }: Started): Promise<Excel.Range> =>
  request(({ worksheets }) => worksheets.getItem("Xem").getRange("A1").load("values,formulas"));

test("formulas follow a sheet that is renamed, in quotes where its name needs them", async () => {
  const excel = await looking();
  await excel.request(({ worksheets }) => {
    worksheets.getItem("Sheet1").name = "Số liệu";
  });
  const cell = await lookAt(excel);
  expect(cell.formulas).toEqual([["='Số liệu'!A1*2"]]);
  expect(cell.values).toEqual([[14]]);
});

test("formulas lose a sheet that is deleted", async () => {
  const excel = await looking();
  await excel.request(({ worksheets }) => {
    worksheets.getItem("Sheet1").delete();
  });
  const cell = await lookAt(excel);
  expect(cell.formulas).toEqual([["=#REF!A1*2"]]);
  expect(cell.values).toEqual([["#REF!"]]);
});

test("a formula over a sheet that is not there is not guessed", async () => {
  const { request } = started();
  await expect(
    request(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["='Chưa có'!A1"]];
    }),
  ).rejects.toThrow("missing sheet Chưa có");
});

test("names follow their sheet as well", async () => {
  const excel = await looking();
  const name = await excel.request(({ names, worksheets }) => {
    const sheet = worksheets.getItem("Sheet1");
    const added = names.add("o_dau", sheet.getRange("A1"));
    sheet.name = "Một";
    return added.load("formula");
  });
  expect(name.formula).toBe("=Một!A1");
});

type Change = (workbook: Excel.Workbook) => void;

const refused: readonly (readonly [what: string, code: string, change: Change])[] = [
  ["a name twice", "ItemAlreadyExists", ({ worksheets }) => worksheets.add("SHEET1")],
  ["a name with a colon", "InvalidArgument", ({ worksheets }) => worksheets.add("a:b")],
  [
    "to delete the last visible sheet",
    "InvalidOperation",
    ({ worksheets }) => {
      worksheets.getItem("Sheet1").delete();
    },
  ],
  [
    "to hide the last visible sheet",
    "InvalidOperation",
    ({ worksheets }) => {
      worksheets.getItem("Sheet1").visibility = "Hidden";
    },
  ],
  [
    "to delete a very hidden sheet",
    "InvalidOperation",
    ({ worksheets }) => {
      const sheet = worksheets.add("Ẩn");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    },
  ],
  [
    "to freeze panes of a hidden sheet",
    "GeneralException",
    ({ worksheets }) => {
      const sheet = worksheets.add("Ẩn");
      sheet.visibility = "Hidden";
      sheet.freezePanes.freezeRows(1);
    },
  ],
  [
    "lines inside a single row",
    "InvalidArgument",
    ({ worksheets }) => {
      const { borders } = worksheets.getItem("Sheet1").getRanges("A1:B1").format;
      borders.getItem("InsideHorizontal").style = "Continuous";
    },
  ],
];

test.each(refused)("Excel refuses %s", async (_, code, change) => {
  await expect(started().request(change)).rejects.toMatchObject({ code });
});

test("a sheet moves to its position and the others make room", async () => {
  const { host, request } = started();
  await request(({ worksheets }) => {
    worksheets.add("Hai");
    worksheets.add("Ba").position = 0;
  });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Ba", "Sheet1", "Hai"]);
});

describe("while another workbook is in front", () => {
  const behind: readonly (readonly [what: string, change: Change])[] = [
    [
      "activate",
      ({ worksheets }) => {
        worksheets.getItem("Sheet1").activate();
      },
    ],
    [
      "select",
      ({ worksheets }) => {
        worksheets.getItem("Sheet1").getRange("A1").select();
      },
    ],
    [
      "freeze",
      ({ worksheets }) => {
        worksheets.getItem("Sheet1").freezePanes.freezeRows(1);
      },
    ],
  ];

  test.each(behind)("it cannot %s", async (_, change) => {
    const { host, request } = started();
    host.world.otherWorkbookInFront = true;
    await expect(request(change)).rejects.toMatchObject({ code: "InactiveWorkbook" });
  });
});
