import { openLiveWorkbook, type LiveWorkbook } from "#adapters/officejs/live-workbook";
import { openLiveWindow } from "#adapters/officejs/live-window";
import type { NewContext } from "#adapters/officejs/new-context";
import { sheetOf } from "../../contract/subject";
import type { Quirk } from "../../excel-host/quirks/quirk";
import { quirks } from "../../excel-host/quirks/quirks";
import { started } from "../../excel-host/started";

const called = (...names: readonly string[]): readonly Quirk[] =>
  quirks.filter(({ name }) => names.includes(name));

const sheet = { ...sheetOf("Báo cáo", [[{ value: 1, style: "plain" }]]), protected: true } as const;

type Work = (workbook: LiveWorkbook, newContext: NewContext) => Promise<unknown>;

const write: Work = (workbook) => workbook.replaceSheets([sheet]);

const noNames: Quirk = {
  name: "no names",
  does: "sheets take no names, so that what was begun is taken back",
  seenIn: "any",
  source: "docs: Error handling",
  refuses: { "NamedItemCollection.Add": "GeneralException" },
};

const works: readonly (readonly [what: string, given: readonly Quirk[], work: Work])[] = [
  ["writing", [], write],
  ["writing with a chart sheet in front", called("a chart sheet is in front"), write],
  ["writing where areas want semicolons", called("areas are separated by semicolons"), write],
  ["writing where looks are refused", called("no page layout"), write],
  ["writing where nobody tells which", called("no page layout", "no traces"), write],
  ["taking back", [noNames], write],
  [
    "reading",
    called("formulas are computed by hand"),
    (workbook) => workbook.readSheets(["sheet1", "Sheet1"]),
  ],
  ["listing", [], (workbook) => workbook.listSheets()],
  ["facts", [], (workbook) => workbook.facts()],
  [
    "selecting",
    [],
    (_, newContext) => openLiveWindow(newContext).select({ sheet: "Sheet1", cell: "A1" }),
  ],
  [
    "changing cells",
    [],
    (_, newContext) =>
      openLiveWindow(newContext).changeCells("Sheet1", [
        { row: 0, column: 0, content: { kind: "text", text: "a" } },
      ]),
  ],
];

/** A mistake of our own while the answer to this request is awaited; and how many there were. */
function mistaken(given: readonly Quirk[], nth: number) {
  const { newContext } = started(given);
  const made = { requests: 0 };
  const failing: NewContext = () => {
    const context = newContext();
    const sync = context.sync.bind(context);
    context.sync = async <T>(passThrough?: T): Promise<T> => {
      made.requests += 1;
      if (made.requests === nth) throw new TypeError("x is undefined");
      return sync(passThrough);
    };
    return context;
  };
  return { failing, made };
}

test.each(works)(
  "a mistake of the program is thrown on at each request, never taken for an answer of Excel: %s",
  async (_, given, work) => {
    const { failing, made } = mistaken(given, Infinity);
    await work(openLiveWorkbook(failing), failing);
    expect(made.requests).toBeGreaterThan(0);
    for (let nth = 1; nth <= made.requests; nth += 1) {
      const excel = mistaken(given, nth);
      const done = work(openLiveWorkbook(excel.failing), excel.failing);
      expect([nth, await done.catch((error: unknown) => String(error))]).toEqual([
        nth,
        "TypeError: x is undefined",
      ]);
    }
  },
);
