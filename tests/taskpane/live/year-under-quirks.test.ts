import { sheetNames } from "#core/words/names";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { seen } from "../../adapters/officejs/live";
import { ExcelHost } from "../../excel-host/excel-host";
import type { Quirk } from "../../excel-host/quirks/quirk";
import { isOfColleague } from "../../excel-host/quirks/passing";
import { fewerQuirkRows, passingRows } from "../../excel-host/quirks/quirks";
import {
  fileOf,
  formBytes,
  livePane,
  registryBytes,
  reporting,
  type LivePaneOfTest,
} from "./live-pane";

const unit = reporting[0]?.code ?? "";

/** Presses, and presses «Thử lại» as long as Excel refuses; nothing waits at the end. */
const patient =
  ({ act: once, live, wait }: LivePaneOfTest): LivePaneOfTest["act"] =>
  async (act) => {
    await once(act);
    for (let time = 0; time < 20 && live().trouble !== null; time += 1)
      await once(({ retry }) => {
        retry();
      });
    await rest(wait);
  };

async function rest(wait: LivePaneOfTest["wait"]): Promise<void> {
  for (let time = 0; time < 20; time += 1) if ((await wait()) === 0) return;
}

/** What a clerk has seen at the end of a year in this Excel. */
async function yearIn(quirks: readonly Quirk[]) {
  const host = new ExcelHost("Sheet1", quirks);
  const pane = await livePane(host);
  const { desk, store, wait } = pane;
  const act = patient(pane);
  await giveRegistry(desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  chooseUnit(desk, unit);
  await act(({ putForm }) => {
    putForm();
  });
  const afterForm = [host.book.active.name, host.book.selection];
  store.update((state) => ({ ...state, step: "check" }));
  for (const [cell, value] of Object.entries({ E13: 1, E14: 1, E15: 9 })) {
    host.type(sheetNames.form, cell, [[value]]);
  }
  await rest(wait);
  const flagged = pane.live().check;
  await act(({ select }) => {
    select({ sheet: sheetNames.form, cell: "E13" }, "check");
  });
  const shown = [host.book.active.name, host.book.selection];
  typeOverFormula(host);
  await act(({ repairForm }) => {
    repairForm();
  });
  const repaired = store.get().notice;
  const forms = await Promise.all(
    reporting.map(async ({ code }) => fileOf(`${code}.xlsx`, await formBytes(code))),
  );
  await giveForms(desk, forms);
  await act(({ putReport }) => {
    putReport();
  });
  const afterReport = host.book.active.name;
  host.goTo(sheetNames.indicators, "F8");
  await act(({ trace }) => {
    trace();
  });
  const { trace, trouble } = pane.live();
  await act(({ setOpensItself }) => {
    setOpensItself(true);
  });
  const again = await livePane(host);
  const { unit: unitAgain, settings } = again.store.get();
  const { sheets, names } = seen(host) as Seen;
  const contents = { sheets: sheets.filter(({ name }) => !isOfColleague(name)), names };
  return {
    afterForm,
    flagged,
    shown,
    repaired,
    afterReport,
    trace,
    trouble,
    contents,
    kept: { unitAgain, settings, opens: again.live().opensItself },
  };
}

interface Seen {
  readonly sheets: readonly { readonly name: string }[];
  readonly names: unknown;
}

/** A clerk unlocks the form and types a number over the formula of a remark. */
function typeOverFormula(host: ExcelHost): void {
  const sheet = host.book.find(sheetNames.form);
  if (sheet === undefined) throw new Error("no form");
  const { protection } = sheet;
  sheet.protection = null;
  host.type(sheetNames.form, "G13", [[5]]);
  sheet.protection = protection;
}

let usual: Awaited<ReturnType<typeof yearIn>>;

beforeAll(async () => {
  usual = await yearIn([]);
}, 60_000);

test("the year has everything in it", () => {
  expect(usual.afterForm[0]).toBe(sheetNames.form);
  expect(usual.shown).toEqual([sheetNames.form, "E13"]);
  expect(usual.repaired?.tone).toBe("good");
  expect(usual.afterReport).toBe(sheetNames.report);
  expect(usual.trace?.kind).toBe("traced");
  expect(usual.trouble).toBeNull();
  expect(usual.kept.opens).toBe(true);
});

test.each(fewerQuirkRows)(
  "a clerk's year comes to the same: %s",
  async (_, quirks) => {
    expect(await yearIn(quirks)).toEqual(usual);
  },
  60_000,
);

type Year = Awaited<ReturnType<typeof yearIn>>;

const inOrder = ({ contents, ...others }: Omit<Year, "afterForm" | "afterReport">) => ({
  ...others,
  contents: {
    ...contents,
    sheets: [...contents.sheets].sort((one, other) => (one.name < other.name ? -1 : 1)),
  },
});

test.each(passingRows)(
  "a clerk who asks again comes to the same, but for where he is put after writing: %s",
  async (_, quirks) => {
    const { afterForm, afterReport, ...others } = await yearIn(quirks);
    const { afterForm: form, afterReport: report, ...same } = usual;
    // A place is a number: while somebody moves sheets, one of ours may come to stand beside it.
    expect(inOrder(others)).toEqual(inOrder(same));
    // To be shown what was written is a courtesy, for which nobody is made to wait.
    expect([form[0], "Sheet1"]).toContain(afterForm[0]);
    expect([report, sheetNames.form]).toContain(afterReport);
  },
  60_000,
);
