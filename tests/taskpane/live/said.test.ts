import { chooseUnit } from "#taskpane/work/choose-unit";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { live as text } from "#text/vi/pane/live";
import { ExcelHost } from "../../excel-host/excel-host";
import type { Quirk } from "../../excel-host/quirks/quirk";
import { quirks } from "../../excel-host/quirks/quirks";
import { fileOf, livePane, registryBytes, reporting, type LivePaneOfTest } from "./live-pane";

const [unit] = reporting;

/** A form was put into the workbook of such an Excel. */
async function formIn(
  given: readonly Quirk[],
  spoil: (host: ExcelHost) => void = () => undefined,
): Promise<LivePaneOfTest> {
  const pane = await livePane(new ExcelHost("Sheet1", given));
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  chooseUnit(pane.desk, unit?.code ?? "");
  spoil(pane.host);
  await pane.act(({ putForm }) => {
    putForm();
  });
  return pane;
}

const called = (...names: readonly string[]): readonly Quirk[] =>
  quirks.filter(({ name }) => names.includes(name));

const done = text.form.done(unit?.name ?? "");
const noCalculation: Quirk = {
  name: "no calculation",
  does: "a calculation that is asked for is refused",
  seenIn: "any",
  source: "docs: Error handling",
  refuses: { "Application.Calculate": "GeneralException" },
};
const { byHand, looks, missing, notComputed } = text.written;

test.each([
  ["nothing", [], "good", done],
  [
    "panes and looks of the page",
    called("freezing fails", "no page layout"),
    "good",
    `${done} ${missing(`${looks.page}, ${looks.panes}`)}`,
  ],
  [
    "that it computes by hand",
    called("formulas are computed by hand"),
    "good",
    `${done} ${byHand}`,
  ],
  ["that it does not compute", [noCalculation], "bad", `${done} ${notComputed}`],
  [
    "that it computes by hand, and not when it is asked",
    [...called("formulas are computed by hand"), noCalculation],
    "bad",
    `${done} ${notComputed}`,
  ],
] as const)("what was written is said, and besides %s", async (_, given, tone, words) => {
  const { store, live } = await formIn(given);
  expect(live().trouble).toBeNull();
  expect(store.get().notice).toEqual({ tone, words });
});

test("an answer that nobody knows is said with its code, place, our step and version, and copied whole", async () => {
  const pane = await formIn([], (host) => {
    host.faults.push({
      request: host.exchanges.length + 2,
      action: 9,
      code: "NonBlankCellOffSheet",
    });
  });
  const { details } = pane.live().trouble ?? {};
  const { refusal } = text;
  expect(details?.split("\n")).toEqual([
    `${refusal.code}: NonBlankCellOffSheet`,
    expect.stringMatching(new RegExp(`^${refusal.place}: [A-Z]\\w+\\.\\w+$`, "u")),
    `${refusal.step}: form`,
    `${refusal.version}: ${pane.store.get().version}`,
  ]);
  await pane.act(({ copyDetails }) => {
    copyDetails();
  });
  expect(pane.copied).toEqual([details]);
  expect(pane.store.get().notice?.words).toBe(refusal.copied);
});
