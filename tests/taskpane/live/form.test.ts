import { sheetNames } from "#core/words/names";
import { live as words } from "#text/vi/pane/live";
import { steps } from "#text/vi/pane/steps";
import { failureSentence } from "#text/issues/failures";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { givePrevious } from "#taskpane/work/gathering/previous-work";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { excelWith } from "../../excel-host/file-in-excel";
import {
  fileOf,
  formBytes,
  livePane,
  registryBytes,
  reporting,
  year,
  type LivePaneOfTest,
} from "./live-pane";

const unit = reporting[0]?.code ?? "";

/** A new workbook, the registry given as a file, a unit chosen. */
async function ready(): Promise<LivePaneOfTest> {
  const pane = await livePane();
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  chooseUnit(pane.desk, unit);
  return pane;
}

const sheetsOf = ({ host }: LivePaneOfTest): readonly string[] =>
  host.book.sheets.map(({ name }) => name);

const valueAt = ({ host }: LivePaneOfTest, row: number, column: number): unknown =>
  host.book.find(sheetNames.form)?.knownCell(row, column)?.content;

test("the form of the chosen unit comes into the workbook in four requests, and its first cell is selected", async () => {
  const pane = await ready();
  expect(
    await pane.requests(() =>
      pane.act((actions) => {
        actions.putForm();
      }),
    ),
  ).toBe(4);
  expect(sheetsOf(pane)).toEqual(["Sheet1", sheetNames.form, sheetNames.meta]);
  expect(pane.host.book.active.name).toBe(sheetNames.form);
  expect(pane.store.get().notice).toMatchObject({ tone: "good" });
  expect(Math.max(...pane.host.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(
    4e6,
  );
});

test("the registry may be a sheet of the workbook itself, read in one request", async () => {
  const pane = await livePane(excelWith(await registryBytes()));
  expect(
    await pane.requests(() =>
      pane.act((actions) => {
        actions.takeRegistry();
      }),
    ),
  ).toBe(1);
  expect(pane.store.get().registry).toMatchObject({ name: words.registry.name });
  expect(pane.store.get().registry?.units).toHaveLength(reporting.length);
});

test("a registry sheet with mistakes is refused with each of them; the registry before stays", async () => {
  const pane = await livePane(excelWith(await registryBytes()));
  await pane.act((actions) => {
    actions.takeRegistry();
  });
  pane.host.type(sheetNames.registry, "A3", [
    [pane.host.book.find(sheetNames.registry)?.knownCell(1, 0)?.content],
  ]);
  await pane.act((actions) => {
    actions.takeRegistry();
  });
  expect(pane.store.get().registryComplaints.length).toBeGreaterThan(0);
  expect(pane.store.get().registry?.units).toHaveLength(reporting.length);
});

test("a form of last year fills the column of last year", async () => {
  const pane = await ready();
  await givePrevious(pane.desk, [fileOf("nam-truoc.xlsx", await formBytes(unit, year - 1))]);
  expect(pane.store.get().previous).toEqual({
    name: "nam-truoc.xlsx",
    year: year - 1,
    years: [year - 1],
  });
  await pane.act((actions) => {
    actions.putForm();
  });
  const form = pane.host.book.find(sheetNames.form);
  const before = [...(form?.filled() ?? [])].filter(([row, column]) => row > 10 && column === 3);
  expect(before.length).toBeGreaterThan(20);
});

test("a form that stands there is replaced only after the user was asked", async () => {
  const pane = await ready();
  await pane.act((actions) => {
    actions.putForm();
  });
  const first = pane.host.book.selection;
  pane.host.type(sheetNames.form, "E13", [[7]]);
  pane.host.goTo(sheetNames.form, "A1");
  expect(
    await pane.requests(() =>
      pane.act((actions) => {
        actions.putForm();
      }),
    ),
  ).toBe(0);
  expect(pane.live().asking).toBe(true);
  await pane.act((actions) => {
    actions.keepForm();
  });
  expect(pane.live().asking).toBe(false);
  expect(valueAt(pane, 12, 4)).toBe(7);
  await pane.act((actions) => {
    actions.putForm();
  });
  await pane.act((actions) => {
    actions.replaceForm();
  });
  expect(valueAt(pane, 12, 4)).not.toBe(7);
  expect(pane.host.book.selection).toBe(first);
  // A question that was answered is asked no more.
  expect(pane.live().asking).toBe(false);
});

test.each([
  ["a registry", async () => livePane(), "registryNeeded"],
  [
    "a unit",
    async () => {
      const pane = await livePane();
      await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
      return pane;
    },
    "unitNeeded",
  ],
] as const)(
  "without %s nothing is written, and one sentence says what to do",
  async (_, open, complaint) => {
    const pane = await open();
    expect(
      await pane.requests(() =>
        pane.act((actions) => {
          actions.putForm();
        }),
      ),
    ).toBe(0);
    expect(pane.store.get().notice?.words).toBe(steps.complaints[complaint]);
  },
);

test("a sheet of somebody else under the name of the form stays, and the sentence says why", async () => {
  const pane = await ready();
  pane.host.book.add(sheetNames.form).cellAt(0, 0).content = "của tôi";
  await pane.act((actions) => {
    actions.replaceForm();
  });
  expect(valueAt(pane, 0, 0)).toBe("của tôi");
  expect(pane.live().trouble).toEqual({
    at: "form",
    words: failureSentence({ reason: "sheetNameTaken", sheet: sheetNames.form }, "vi"),
  });
});

test("what Excel refused is done again by one press, when it is possible", async () => {
  const pane = await ready();
  pane.host.cellBeingEdited = true;
  await pane.act((actions) => {
    actions.putForm();
  });
  expect(pane.live().trouble).toEqual({
    at: "form",
    words: failureSentence({ reason: "cellBeingEdited", sheet: null }, "vi"),
  });
  expect(pane.store.get()).toMatchObject({ unit, job: null });
  pane.host.cellBeingEdited = false;
  await pane.act((actions) => {
    actions.retry();
  });
  expect(pane.live().trouble).toBeNull();
  expect(sheetsOf(pane)).toContain(sheetNames.form);
});
