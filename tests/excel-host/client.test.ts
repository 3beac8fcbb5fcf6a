import { codeOf } from "#adapters/officejs/host-errors";
import { started } from "./started";

function codeThrownBy(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

test("a property that was not loaded cannot be read: the client itself says so", async () => {
  const { request } = started();
  const sheet = await request(({ worksheets }) => worksheets.getItem("Sheet1").load("name"));
  expect(sheet.name).toBe("Sheet1");
  expect(codeThrownBy(() => sheet.visibility)).toBe("PropertyNotLoaded");
});

test("a range of an earlier request cannot be used again", async () => {
  const { newContext } = started();
  const context = newContext();
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
  await context.sync();
  expect(codeThrownBy(() => range.load("values"))).toBe("InvalidObjectPath");
});

type Work = (sheet: Excel.Worksheet) => void;

const above: readonly (readonly [what: string, work: Work])[] = [
  ["custom properties of a sheet (1.12)", (sheet) => sheet.customProperties.add("key", "value")],
  ["comments (1.10)", (sheet) => sheet.comments.add("A1", "text")],
];

test.each(above)("the client refuses what lies above ExcelApi 1.9: %s", async (_, work) => {
  const { request } = started();
  await expect(
    request(({ worksheets }) => {
      work(worksheets.getItem("Sheet1"));
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});

const foreign: readonly (readonly [name: string, work: Work])[] = [
  ["Worksheet.Tables", (sheet) => sheet.tables.add("A1:B2", true)],
  ["ChartCollection.GetItemAt", (sheet) => sheet.charts.getItemAt(0)],
  ["Worksheet.TabColor", (sheet) => sheet.load("tabColor")],
  ["Worksheet.Copy", (sheet) => sheet.copy()],
  [
    "Range.Clear",
    (sheet) => {
      sheet.getRange("A1").clear();
    },
  ],
  ["Range.Text", (sheet) => sheet.getRange("A1").load("text")],
  ["Range.Style", (sheet) => (sheet.getRange("A1").style = "Good")],
  [
    "RangeFill.Clear",
    (sheet) => {
      sheet.getRange("A1").format.fill.clear();
    },
  ],
  ["PageLayout.PrintGridlines", (sheet) => (sheet.pageLayout.printGridlines = true)],
  ["loading all of Range", (sheet) => sheet.getRange("A1").load()],
];

test.each(foreign)("what the host was not taught fails by name: %s", async (name, work) => {
  const { request } = started();
  const refused = request(({ worksheets }) => {
    work(worksheets.getItem("Sheet1"));
  });
  await expect(refused).rejects.toThrow(name);
  await expect(refused).rejects.toThrow("does not know");
});

test("every request is counted with its bytes and its actions", async () => {
  const { host, request } = started();
  await request(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1").values = [["ơ".repeat(1000)]];
  });
  const [exchange] = host.exchanges;
  expect(host.exchanges).toHaveLength(1);
  expect(exchange?.requestBytes).toBeGreaterThan(2000);
  expect(exchange?.requestBytes).toBeLessThan(3000);
  expect(exchange?.actions).toBe(5);
});
