import { isDeepStrictEqual } from "node:util";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { RowModel, SheetModel } from "#core/sheet/sheet-model";
import type { CallName, Engine } from "#taskpane/protocol/calls";
import { createEngine } from "#taskpane/engine/create-engine";
import { reportSheets as inOnePiece } from "#taskpane/engine/report/report-sheets";
import { emptyMemory } from "#taskpane/engine/memory";
import { takeSample } from "#taskpane/engine/reading/sample";
import { reportSheets } from "#taskpane/live/work/take-over";
import { orderOf } from "#taskpane/work/desk";
import { opening } from "../first-states";

/** Rows of many make their cells when they are asked for. */
const asData = (row: RowModel | undefined): RowModel | undefined =>
  row === undefined ? undefined : { ...row, cells: row.cells };

/** The first row, or sheet without its rows, that is not the same. */
function firstDifference(taken: readonly SheetModel[], whole: readonly SheetModel[]): unknown {
  for (const [index, { rows, ...sheet }] of taken.entries()) {
    const { rows: wholeRows = [], ...wholeSheet } = whole[index] ?? {};
    const pairs: [unknown, unknown][] = [
      [sheet, wholeSheet],
      [rows.length, wholeRows.length],
      ...rows.map((row, place): [unknown, unknown] => [row, asData(wholeRows[place])]),
    ];
    const found = pairs.find(([one, other]) => !isDeepStrictEqual(one, other));
    if (found !== undefined) return { sheet: sheet.name, found };
  }
  return null;
}

test("a report of a province comes a few rows at a time, and is the same", async () => {
  const order = orderOf({ ...opening, settings: { ...opening.settings, plan: haGiang.id } });
  const engine = createEngine();
  await engine.ask("sample", order);
  const cells: number[] = [];
  const counting: Engine = {
    async ask(name, given) {
      // As it crosses from thread to thread.
      const answer = structuredClone(await engine.ask(name, given));
      if (name === ("reportRows" satisfies CallName)) cells.push(JSON.stringify(answer).length);
      return answer;
    },
  };
  const taken = await reportSheets(counting, { order, standing: [] });
  const memory = { ...emptyMemory(), plans: new Map([[haGiang.id, haGiang]]) };
  takeSample(memory, order);
  const whole = await inOnePiece(memory, order, null);
  expect(taken.map(({ name }) => name)).toEqual(whole.map(({ name }) => name));
  // What differs is shown, and not the million cells around it: a worker has no room for them.
  expect(firstDifference(taken, whole)).toBeNull();
  const all = cells.reduce((sum, size) => sum + size, 0);
  expect(Math.max(...cells)).toBeLessThan(all / 5);
  // What was handed over is not kept.
  const last = { sheet: taken.length - 1, from: 0 };
  expect(await engine.ask("reportRows", last)).toEqual([]);
}, 60_000);
