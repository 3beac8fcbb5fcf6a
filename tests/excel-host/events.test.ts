import { started } from "./started";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("who asked is told where values changed, until he asks no more", async () => {
  const { newContext, request } = started();
  const context = newContext();
  const told: string[] = [];
  const handler = context.workbook.worksheets.getItem("Sheet1").onChanged.add(({ address }) => {
    told.push(address);
    return Promise.resolve();
  });
  await context.sync();
  const type = (address: string) =>
    request(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange(address).values = [[1]];
    });
  await type("B2");
  await settled();
  expect(told).toEqual(["B2"]);
  handler.remove();
  await context.sync();
  await type("C3");
  await settled();
  expect(told).toEqual(["B2"]);
});

test("who asked of one Excel is told nothing of another", async () => {
  const [one, other] = [started(), started()];
  const told: string[] = [];
  for (const [name, { newContext }] of [["one", one] as const, ["other", other] as const]) {
    const context = newContext();
    context.workbook.worksheets.onChanged.add(({ address }) => {
      told.push(`${name} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  }
  other.host.type("Sheet1", "A1", [[1]]);
  one.host.type("Sheet1", "B2", [[1]]);
  await settled();
  expect(told).toEqual(["other A1", "one B2"]);
});

test("what is selected can be read, and its sheet comes to the front", async () => {
  const { host, request } = started();
  await request(({ worksheets }) => {
    worksheets.add("Hai").getRange("D12").select();
  });
  const selected = await request((workbook) => workbook.getSelectedRange().load("address"));
  expect(selected.address).toBe("'Hai'!D12");
  expect(host.book.active.name).toBe("Hai");
});
