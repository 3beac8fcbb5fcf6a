import { sampleReadings } from "#app/sample-readings";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { sheetNames } from "#core/words/names";
import { styles, type StyleName } from "#core/sheet/looks/styles";
import { emptyMemory } from "#taskpane/engine/memory";
import { fills, meaningOf, sheetPreview } from "#taskpane/engine/report/sheet-preview";
import type { SheetPreview } from "#taskpane/protocol/tool-answers";
import { orderOf } from "#taskpane/work/desk";
import { compute } from "#taskpane/work/compute";
import { loadSample } from "#taskpane/work/gathering/sample-work";
import { lookAt } from "#taskpane/work/tools/tool-work";
import { deskOfTest, type DeskOfTest } from "./gathered-desk";

let desk: DeskOfTest;

beforeAll(async () => {
  desk = deskOfTest();
  await loadSample(desk);
}, 120_000);

async function seen(sheet: string | null): Promise<SheetPreview> {
  await lookAt(desk, sheet);
  const { looked, report } = desk.store.get();
  if (looked === null) throw new Error("nothing is looked at");
  expect(looked.of).toBe(report);
  return looked.preview;
}

const textsOf = ({ rows }: SheetPreview): string =>
  rows.map((cells) => cells.map(({ text }) => text).join("|")).join("\n");

test("the report comes first, and every sheet that the workbook shows can be looked at", async () => {
  const { names, sheet, rows } = await seen(null);
  expect(sheet).toBe(sheetNames.report);
  expect(names).toEqual(Object.values(sheetNames).filter((name) => names.includes(name)));
  expect(names.length).toBeGreaterThanOrEqual(7);
  expect(rows.length).toBeGreaterThan(20);
});

test("figures read as the report prints them, with the sums of the page", async () => {
  const text = textsOf(await seen(sheetNames.indicators));
  const { indicators = [] } = desk.store.get().report ?? {};
  const percentages = indicators.flatMap(({ value }) => /\d+,\d\d%/u.exec(value ?? "") ?? []);
  expect(percentages.length).toBeGreaterThan(5);
  for (const percentage of percentages) expect(text).toContain(percentage);
});

test("a long sheet begins, and says how many rows more there are", async () => {
  const { rows, left } = await seen(sheetNames.data);
  expect(rows).toHaveLength(200);
  expect(left).toBeGreaterThan(844 - 200);
});

test("no two cells of a row lie in one place: joined ones take their room and nothing else stands there", async () => {
  const { names } = await seen(null);
  for (const name of names) {
    const { rows } = await seen(name);
    const widths = rows.map((cells) => cells.reduce((sum, { across }) => sum + across, 0));
    expect(Math.max(...widths)).toBeLessThan(200);
    expect(rows.flat().every(({ across, down }) => across >= 1 && down >= 1)).toBe(true);
  }
});

test("a text that Excel writes on over empty cells has their room", async () => {
  const { rows } = await seen(sheetNames.data);
  // Beside the title stands what is said once the numbers were changed.
  const [[title] = [], , [note] = []] = rows;
  expect([title?.text, rows[0]?.length, rows[2]?.length]).toEqual(["SỐ LIỆU", 2, 1]);
  expect(note?.across).toBeGreaterThan(20);
});

test("what is looked at is laid out once for all of its sheets, and anew for another report", async () => {
  const memory = emptyMemory();
  const order = orderOf(desk.store.get());
  const { registry, readings } = sampleReadings(haGiang, order.year, 12);
  Object.assign(memory, { registry, readings: [...readings] });
  memory.plans.set(haGiang.id, haGiang);
  const { names } = await sheetPreview(memory, { order, sheet: null });
  const first = memory.seldom.laidOut;
  for (const sheet of names) await sheetPreview(memory, { order, sheet });
  expect(memory.seldom.laidOut).toBe(first);
  const english = { ...order, language: "en" } as const;
  await sheetPreview(memory, { order: english, sheet: sheetNames.data });
  expect(memory.seldom.laidOut).not.toBe(first);
  await sheetPreview(memory, { order, sheet: null });
  expect(memory.seldom.laidOut).not.toBe(first);
});

test("every fill has a meaning, and styles of one meaning have one fill", () => {
  const filled = Object.entries(styles).filter(([, { fill }]) => fill !== undefined);
  const without = filled.filter(([name]) => meaningOf(name as StyleName) === undefined);
  expect(without).toEqual([]);
  expect(filled.map(([name]) => name)).toContain("heatCountBehind2");
  for (const [name, look] of Object.entries(fills)) expect(meaningOf(name as StyleName)).toBe(look);
});

test("once the report was computed anew, the sheet that was looked at is of another one", async () => {
  await lookAt(desk, null);
  await compute(desk);
  const { looked, report } = desk.store.get();
  expect(looked?.of).not.toBe(report);
});
