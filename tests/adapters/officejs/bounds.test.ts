import { looksOf } from "#adapters/officejs/write/sheet-steps";
import { contentSteps } from "#adapters/officejs/write/cell-contents";
import type { Step } from "#adapters/officejs/write/step";
import { layOutForm } from "#core/forms/input-form";
import type { SheetModel } from "#core/sheet/sheet-model";
import { started } from "../../excel-host/started";
import { formInput } from "../../support/forms";
import { lineSheet } from "./line-sheet";

const [form = lineSheet] = layOutForm(formInput());

const bars: SheetModel = {
  ...lineSheet,
  charts: (lineSheet.charts ?? []).map((chart) => ({ ...chart, kind: "bars" })),
};

/** What Excel is sent for it beyond what every request has. */
async function sentFor(sheet: SheetModel, steps: Iterable<Step>) {
  const { host, newContext } = started();
  host.book.add(sheet.name);
  const sent = async (apply: Step["apply"]): Promise<number> => {
    const context = newContext();
    context.trace("0");
    apply(context.workbook.worksheets.getItem(sheet.name).load("id"));
    await context.sync();
    return host.exchanges.at(-1)?.requestBytes ?? 0;
  };
  const empty = await sent(() => undefined);
  const found: { readonly counted: number; readonly sent: number }[] = [];
  for (const { bytes, apply } of steps)
    found.push({ counted: bytes, sent: (await sent(apply)) - empty });
  return found;
}

test.each([
  ["the looks of a form", form, () => looksOf(form, ",")],
  ["the looks of a sheet with lines", lineSheet, () => looksOf(lineSheet, ",")],
  ["the looks of a sheet with bars", bars, () => looksOf(bars, ",")],
  ["the contents of a sheet", lineSheet, () => contentSteps(lineSheet, (formula) => formula)],
] as const)(
  "no step adds more to a request than it is counted for: %s",
  async (_, sheet, steps) => {
    const found = await sentFor(sheet, steps());
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ counted, sent }) => sent > counted)).toEqual([]);
  },
);
