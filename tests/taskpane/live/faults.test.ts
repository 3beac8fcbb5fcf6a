import { sheetNames } from "#core/words/names";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import type { LiveActions, LivePlace } from "#taskpane/live/live-state";
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
