import { sampleReadings } from "#app/sample-readings";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import type { CallName, Engine } from "#taskpane/protocol/calls";
import { createEngine } from "#taskpane/engine/create-engine";
import { reportSheets as inOnePiece } from "#taskpane/engine/report/report-sheets";
import { emptyMemory } from "#taskpane/engine/memory";
import { reportSheets } from "#taskpane/live/work/take-over";
import { orderOf } from "#taskpane/work/desk";
import { opening } from "../first-states";

test("a report of a province comes a few rows at a time, and is the same", async () => {
  const order = orderOf({ ...opening, settings: { ...opening.settings, plan: haGiang.id } });
  const engine = createEngine();
  await engine.ask("sample", order);
  const cells: number[] = [];
  const counting: Engine = {
    async ask(name, given) {
      const answer = await engine.ask(name, given);
      if (name === ("reportRows" satisfies CallName)) cells.push(JSON.stringify(answer).length);
      return answer;
    },
  };
  const taken = await reportSheets(counting, { order, standing: [] });
  const { registry, readings, previous } = sampleReadings(haGiang, order.year, 844);
  const plans = new Map([[haGiang.id, haGiang]]);
  const memory = { ...emptyMemory(), plans, registry, previous, readings: [...readings] };
  expect(taken).toEqual(await inOnePiece(memory, order, null));
  const all = cells.reduce((sum, size) => sum + size, 0);
  expect(Math.max(...cells)).toBeLessThan(all / 5);
  // What was handed over is not kept.
  const last = { sheet: taken.length - 1, from: 0 };
  expect(await engine.ask("reportRows", last)).toEqual([]);
}, 60_000);
