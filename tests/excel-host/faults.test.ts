import { started, typed } from "./started";

test("while a cell is being edited every request is refused, and nothing is done", async () => {
  const excel = started();
  excel.host.cellBeingEdited = true;
  await expect(typed(excel, [[1]])).rejects.toMatchObject({
    code: "InvalidOperationInCellEditMode",
  });
  excel.host.cellBeingEdited = false;
  const used = await excel.request(({ worksheets }) =>
    worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true).load("values"),
  );
  expect(used.isNullObject).toBe(true);
});

test("a request over five megabytes is refused", async () => {
  const excel = started();
  const row = Array.from({ length: 160 }, () => "a".repeat(32_767));
  await expect(typed(excel, [row])).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
});

test("an answer over the limit is refused", async () => {
  const excel = started();
  excel.host.limits.answerBytes = 2000;
  await expect(typed(excel, [["a".repeat(3000)]])).rejects.toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
  });
});

test("what is not there is an item not found", async () => {
  const { request } = started();
  await expect(
    request(({ worksheets }) => worksheets.getItem("Không có").load("name")),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a fault fails its request and no other", async () => {
  const { host, request } = started();
  host.faults.push({ request: 2, code: "GeneralException" });
  const look = () => request(({ worksheets }) => worksheets.getItem("Sheet1").load("name"));
  await look();
  await expect(look()).rejects.toMatchObject({ code: "GeneralException" });
  await look();
  expect(host.exchanges.map(({ refused }) => refused)).toEqual([null, "GeneralException", null]);
});

test("what was done before the action that fails stays done, as in Excel", async () => {
  const { host, request } = started();
  host.faults.push({ request: 1, action: 4, code: "GeneralException" });
  const refused = request(({ worksheets }) => {
    worksheets.add("Một");
    worksheets.add("Hai");
    worksheets.add("Ba");
    worksheets.add("Bốn");
  });
  await expect(refused).rejects.toMatchObject({ code: "GeneralException" });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Một", "Hai"]);
});

describe("a protected sheet", () => {
  const protectedSheet = async () => {
    const excel = started();
    await excel.request(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRanges("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatRows: true });
    });
    return excel;
  };

  test("takes no values into locked cells", async () => {
    await expect(typed(await protectedSheet(), [[1]])).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("takes values into cells that are open, and no looks", async () => {
    const { request, host } = await protectedSheet();
    await request(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("B1").values = [[5]];
    });
    expect(host.book.sheets[0]?.knownCell(0, 1)?.content).toBe(5);
    await expect(
      request(({ worksheets }) => {
        worksheets.getItem("Sheet1").getRanges("B1").format.font.bold = true;
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
