import { sheetNames } from "#core/words/names";
import { failureSentence } from "#text/issues/failures";
import { gather } from "#text/vi/pane/gather";
import { orderOf } from "#taskpane/work/desk";
import { givePrevious } from "#taskpane/work/gathering/previous-work";
import { checkedIn, checking, type } from "./checking";
import { fileOf, formBytes, reporting, settled, year, type LivePaneOfTest } from "./live-pane";

const unit = reporting[0]?.code ?? "";

test("a form that is open is checked by itself when the step is opened, under its unit's name", async () => {
  const found = checkedIn(await checking());
  expect(found.unit).toBe(reporting[0]?.name);
  expect(found.issues).toEqual([]);
  expect(found.indicators.length).toBeGreaterThan(5);
});

test("what is typed is checked a moment later in one request, however much is typed", async () => {
  const pane = await checking();
  const requests = await pane.requests(async () => {
    await type(pane, "E15", 9999);
    await type(pane, "E16", 1);
    await type(pane, "E16", 2);
    await pane.timer.pass();
  });
  expect(requests).toBe(1);
  const [worst] = checkedIn(pane).issues;
  expect(worst).toMatchObject({ tone: "bad", place: { sheet: sheetNames.form } });
});

test("issues and indicators come worst first; a shortfall says how much and by when", async () => {
  const pane = await checking();
  await type(pane, "E15", 9999);
  await type(pane, "E16", "abc");
  await pane.timer.pass();
  const { issues, indicators } = checkedIn(pane);
  const weights = ["bad", "waiting", "information", "good"];
  const ranks = issues.map(({ tone }) => weights.indexOf(tone));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  expect(indicators[0]?.tone).toBe("bad");
  for (const { tone, need, byYear } of indicators) {
    if (tone !== "bad") continue;
    expect(need).toMatch(/\d/u);
    expect(byYear).toBeGreaterThanOrEqual(2020);
  }
});

test("last year's values are those that the form shows", async () => {
  const { indicators } = checkedIn(await checking());
  expect(indicators.filter(({ previous }) => previous !== null).length).toBeGreaterThan(3);
  expect(indicators.some(({ bars }) => bars.previous !== null)).toBe(true);
});

test("pressing a line brings its cell before the eyes, in one request", async () => {
  const pane = await checking();
  await type(pane, "E15", 9999);
  await pane.timer.pass();
  const { issues, indicators } = checkedIn(pane);
  for (const place of [issues[0]?.place, indicators[0]?.place]) {
    if (place == null) throw new Error("a line without its cell");
    const requests = await pane.requests(() =>
      pane.act((actions) => {
        actions.select(place, "check");
      }),
    );
    expect(requests).toBe(1);
    expect(pane.host.book.active.name).toBe(place.sheet);
    expect(pane.host.book.selection).toBe(place.cell);
  }
});

test("while somebody is in a cell nothing is said, and it is checked when he is out of it", async () => {
  const pane = await checking();
  await type(pane, "E15", 9999);
  pane.host.cellBeingEdited = true;
  await pane.timer.pass();
  expect(pane.live().trouble).toBeNull();
  expect(checkedIn(pane).issues).toEqual([]);
  pane.host.cellBeingEdited = false;
  await pane.timer.pass();
  expect(checkedIn(pane).issues).toHaveLength(1);
});

test("on other steps typing costs no request", async () => {
  const pane = await checking();
  pane.store.update((state) => ({ ...state, step: "help" }));
  await pane.timer.pass();
  const requests = await pane.requests(async () => {
    await type(pane, "E15", 9999);
    await pane.timer.pass();
  });
  expect(requests).toBe(0);
});

test("a form whose sheet is deleted is there no more; one that comes is found", async () => {
  const pane = await checking();
  pane.host.book.add("Trang khác");
  const { newContext } = await import("../../excel-host/client").then(({ clientFor }) =>
    clientFor(pane.host),
  );
  const context = newContext();
  context.workbook.worksheets.getItem(sheetNames.form).delete();
  await context.sync();
  await settled();
  await pane.timer.pass();
  expect(pane.live()).toMatchObject({ check: null, sheets: [sheetNames.meta, "Trang khác"] });
});

test.each([
  ["while a cell is edited", "cellBeingEdited", null],
  ["with another workbook in front", "otherWorkbookInFront", null],
] as const)(
  "a cell that cannot be shown %s gets one sentence, and a retry shows it",
  async (_, reason, sheet) => {
    const pane = await checking();
    const place = { sheet: sheetNames.form, cell: "E23" };
    pane.host.cellBeingEdited = reason === "cellBeingEdited";
    pane.host.world.otherWorkbookInFront = reason === "otherWorkbookInFront";
    await pane.act((actions) => {
      actions.select(place, "check");
    });
    const words = failureSentence({ reason, sheet }, "vi");
    expect(pane.live().trouble).toEqual({ at: "check", words });
    pane.host.cellBeingEdited = false;
    pane.host.world.otherWorkbookInFront = false;
    await pane.act((actions) => {
      actions.retry();
    });
    expect(pane.live().trouble).toBeNull();
    expect(pane.host.book.selection).toBe("E23");
  },
);

test("a report of an earlier year than the last is compared with, as in the annual report", async () => {
  const pane = await checking();
  await givePrevious(pane.desk, [fileOf("cu.xlsx", await formBytes(unit, year - 3))]);
  await pane.timer.pass();
  const before = pane.store.get().previous;
  expect(before?.year).toBe(year - 3);
  const told = checkedIn(pane).issues.map(({ words }) => words);
  expect(told.some((words) => words.includes(String(year - 3)))).toBe(true);
});

describe("formulas that were typed over", () => {
  /** A remark of the form: computed, and locked. */
  const [remark, row, column] = ["G13", 12, 6] as const;

  const formSheet = ({ host }: LivePaneOfTest) => {
    const sheet = host.book.find(sheetNames.form);
    if (sheet === undefined) throw new Error("no form");
    return sheet;
  };

  const contentAt = (pane: LivePaneOfTest, at: number): string => {
    const content = pane.host.book.contentText(formSheet(pane), row, at);
    return typeof content === "string" ? content : "";
  };

  /** Somebody unlocks the sheet, types over a formula and locks it again. */
  async function typedOver(): Promise<LivePaneOfTest> {
    const pane = await checking();
    const sheet = formSheet(pane);
    const lock = sheet.protection;
    sheet.protection = null;
    await type(pane, remark, "tự gõ");
    sheet.protection = lock;
    await pane.timer.pass();
    return pane;
  }

  const repaired = (pane: LivePaneOfTest): Promise<void> =>
    pane.act((actions) => {
      actions.repairForm();
    });

  test("are back in the open form, what was typed stands in the note, and the sheet is locked as before", async () => {
    const whole = await checking();
    const formula = contentAt(whole, column);
    expect(formula).toMatch(/^=/u);
    const pane = await typedOver();
    const lock = formSheet(pane).protection;
    expect(lock).not.toBeNull();
    expect(checkedIn(pane).canRepair).toBe(true);
    expect(await pane.requests(() => repaired(pane))).toBe(3);
    expect(contentAt(pane, column)).toBe(formula);
    expect(contentAt(pane, column - 1)).toBe("[G13 bị gõ đè: tự gõ]");
    expect(checkedIn(pane).canRepair).toBe(false);
    expect(formSheet(pane).protection).toEqual(lock);
    expect(pane.store.get().notice?.words).toBe(gather.repair.inPlace("1"));
  });

  test("are judged at once as Excel will compute them: reading the form again says the same", async () => {
    const pane = await typedOver();
    await type(pane, "E15", 9999);
    await repaired(pane);
    const told = checkedIn(pane);
    expect(told.issues.length).toBeGreaterThan(0);
    await pane.act((actions) => {
      actions.checkNow();
    });
    expect(told).toEqual(checkedIn(pane));
  });

  test("stay as they are under a lock of somebody else, and one sentence says so", async () => {
    const pane = await typedOver();
    pane.host.book.names.clear();
    formSheet(pane).names.clear();
    await repaired(pane);
    expect(contentAt(pane, column)).toBe("tự gõ");
    expect(pane.live().trouble?.words).toBe(
      failureSentence({ reason: "sheetProtected", sheet: sheetNames.form }, "vi"),
    );
  });

  test.each([1, 2])(
    "stay locked when Excel fails at request %i after reading, and one press repeats it",
    async (request) => {
      const pane = await typedOver();
      const lock = formSheet(pane).protection;
      const next = pane.host.exchanges.length + 1 + request;
      pane.host.faults.push({ request: next, code: "ServiceNotAvailable" });
      await repaired(pane);
      expect(formSheet(pane).protection).toEqual(lock);
      expect(pane.live().trouble?.at).toBe("check");
      await pane.act((actions) => {
        actions.retry();
      });
      expect(checkedIn(pane).canRepair).toBe(false);
    },
  );

  test("cannot be put back without the hidden sheet that keeps them", async () => {
    const pane = await typedOver();
    const order = orderOf(pane.store.get());
    await pane.desk.engine.ask("repairSheets", { grids: [], order }).then((answer) => {
      expect(answer.kind).toBe("refused");
    });
  });
});
