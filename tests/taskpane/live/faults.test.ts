import { sheetNames } from "#core/words/names";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import type { LiveActions, LivePlace } from "#taskpane/live/live-state";
import { live as text } from "#text/vi/pane/live";
import { failureSentence } from "#text/issues/failures";
import { seen } from "../../adapters/officejs/live";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { catalogue } from "#core/catalogue/built-in";
import { excelWith } from "../../excel-host/file-in-excel";
import { populationPlan } from "../../support/example-plans";
import { bytesOf } from "../../support/plan-books";
import {
  fileOf,
  formBytes,
  livePane,
  registryBytes,
  reporting,
  type LivePaneOfTest,
} from "./live-pane";

const unit = reporting[0]?.code ?? "";

/** A command on the open workbook. */
interface Command {
  readonly name: string;
  /** Where what Excel refuses is said. */
  readonly at: LivePlace;
  readonly ready: () => Promise<LivePaneOfTest>;
  readonly press: (actions: LiveActions) => void;
}

/** The registry is given as a file, and a unit chosen. */
async function withUnit(): Promise<LivePaneOfTest> {
  const pane = await livePane();
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  chooseUnit(pane.desk, unit);
  return pane;
}

async function withForms(): Promise<LivePaneOfTest> {
  const pane = await withUnit();
  const forms = await Promise.all(
    reporting.map(async ({ code }) => fileOf(`${code}.xlsx`, await formBytes(code))),
  );
  await giveForms(pane.desk, forms);
  pane.store.update((state) => ({ ...state, step: "report" }));
  await pane.timer.pass();
  return pane;
}

/** The same pane after a command that went well. */
const after = async (
  ready: Promise<LivePaneOfTest>,
  press: (actions: LiveActions) => void,
): Promise<LivePaneOfTest> => {
  const pane = await ready;
  await pane.act(press);
  return pane;
};

const withReport = (): Promise<LivePaneOfTest> =>
  after(withForms(), ({ putReport }) => {
    putReport();
  });

const checking = async (): Promise<LivePaneOfTest> => {
  const pane = await livePane(excelWith(await formBytes(unit)));
  pane.store.update((state) => ({ ...state, step: "check" }));
  await pane.timer.pass();
  return pane;
};

const commands: readonly Command[] = [
  {
    name: "take the registry",
    at: "registry",
    ready: async () => livePane(excelWith(await registryBytes())),
    press: ({ takeRegistry }) => {
      takeRegistry();
    },
  },
  {
    name: "take the plan",
    at: "plan",
    ready: async () => livePane(excelWith(await planBytes())),
    press: ({ takePlan }) => {
      takePlan();
    },
  },
  {
    name: "put a form",
    at: "form",
    ready: withUnit,
    press: ({ putForm }) => {
      putForm();
    },
  },
  {
    name: "replace a form",
    at: "form",
    ready: () =>
      after(withUnit(), ({ putForm }) => {
        putForm();
      }),
    press: ({ replaceForm }) => {
      replaceForm();
    },
  },
  {
    name: "put a form beside a report",
    at: "form",
    ready: withReport,
    press: ({ putForm }) => {
      putForm();
    },
  },
  {
    name: "check the form",
    at: "check",
    ready: checking,
    press: ({ checkNow }) => {
      checkNow();
    },
  },
  {
    name: "show a cell",
    at: "check",
    ready: checking,
    press: ({ select }) => {
      select({ sheet: sheetNames.form, cell: "E23" }, "check");
    },
  },
  {
    name: "write the report",
    at: "report",
    ready: withForms,
    press: ({ putReport }) => {
      putReport();
    },
  },
  {
    name: "say where a figure comes from",
    at: "trace",
    ready: async () => {
      const pane = await withReport();
      pane.host.goTo(sheetNames.indicators, "F8");
      return pane;
    },
    press: ({ trace }) => {
      trace();
    },
  },
];

const planBytes = (): Promise<Uint8Array> =>
  bytesOf(layOutPlan(populationPlan, catalogue, () => null));

const words = failureSentence({ reason: "excelBusy", sheet: null }, "vi");

/** Excel answers neither the swap nor the taking back: somebody has gone into a cell. */
describe("a report that is cut short by somebody who stays in a cell", () => {
  async function cut(
    ready: Promise<LivePaneOfTest>,
    { nth, ...how }: { readonly nth: number; readonly lost?: true; readonly action?: number },
  ) {
    const pane = await ready;
    const before = seen(pane.host) as object;
    const request = pane.host.exchanges.length + nth;
    pane.host.faults.push({ request, code: "RequestAborted", ...how });
    pane.host.afterRequest = () => {
      if (pane.host.exchanges.length === request) pane.host.cellBeingEdited = true;
    };
    await pane.act(({ putReport }) => {
      putReport();
    });
    return { pane, before };
  }

  const leaves = async ({ host, timer, store }: LivePaneOfTest) => {
    host.cellBeingEdited = false;
    for (let turn = 0; turn < 3; turn += 1) await timer.pass();
    return store.get().notice?.words;
  };

  test("is taken back when he is out of it, and that is said", async () => {
    const { pane, before } = await cut(withForms(), { nth: 2, action: 60 });
    expect(pane.live().trouble?.words).toContain(text.left.behind);
    expect(seen(pane.host)).not.toEqual(before);
    expect(await leaves(pane)).toBe(text.left.takenBack);
    expect(seen(pane.host)).toEqual(before);
  });

  test("is finished when it had come so far, and that is said", async () => {
    const usual = await withReport();
    await usual.act(({ putReport }) => {
      putReport();
    });
    const { pane } = await cut(withReport(), { nth: 3, lost: true });
    expect(pane.live().trouble?.words).toContain(text.left.behind);
    expect(await leaves(pane)).toBe(text.left.finished);
    const anywhere = { active: "" };
    expect({ ...(seen(pane.host) as object), ...anywhere }).toEqual({
      ...(seen(usual.host) as object),
      ...anywhere,
    });
    expect(pane.live().sheets).toEqual(pane.host.book.sheets.map(({ name }) => name));
  });
});

test.each(commands)(
  "$name: a fault at each request leaves all or nothing, is said at its place, and one press repeats it",
  async ({ at, ready, press }) => {
    const whole = await ready();
    const requests = await whole.requests(() => whole.act(press));
    expect(requests).toBeGreaterThan(0);
    const done = seen(whole.host) as object;
    for (let spared = 0; spared < requests; spared += 1) {
      const pane = await ready();
      const before = seen(pane.host) as object;
      const request = pane.host.exchanges.length + 1 + spared;
      pane.host.faults.push({ request, code: "ServiceNotAvailable" });
      await pane.act(press);
      const { trouble } = pane.live();
      if (trouble === null) {
        // Looks are put on when Excel listens again; to be shown what was written is a courtesy.
        expect(["form", "report"]).toContain(at);
        const shown = spared === requests - 1 ? { active: "" } : {};
        expect({ ...(seen(pane.host) as object), ...shown }).toEqual({ ...done, ...shown });
        expect(pane.store.get().job).toBeNull();
        continue;
      }
      expect({ spared, ...(seen(pane.host) as object) }).toEqual({ spared, ...before });
      expect(trouble).toEqual({ at, words });
      expect(pane.store.get().job).toBeNull();
      await pane.act(({ retry }) => {
        retry();
      });
      expect(pane.live().trouble).toBeNull();
      expect(seen(pane.host)).toEqual(done);
    }
  },
);
