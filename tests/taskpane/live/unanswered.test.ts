import { sheetNames } from "#core/words/names";
import { toldAfter } from "#taskpane/live/hearing";
import { live as texts } from "#text/vi/pane/live";
import { failureSentence } from "#text/issues/failures";
import { chooseUnit } from "#taskpane/work/choose-unit";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { seen } from "../../adapters/officejs/live";
import {
  fileOf,
  livePane,
  registryBytes,
  reporting,
  settled,
  type LivePaneOfTest,
} from "./live-pane";

const unit = reporting[0]?.code ?? "";
const opening = "Office.AutoShowTaskpaneWithDocument";
const gaveUp = failureSentence({ reason: "notAnswered", sheet: null }, "vi");

async function paneWithUnit(): Promise<LivePaneOfTest> {
  const pane = await livePane();
  await giveRegistry(pane.desk, [fileOf("so-don-vi.xlsx", await registryBytes())]);
  chooseUnit(pane.desk, unit);
  await pane.wait();
  return pane;
}

/** Presses without waiting for what comes of it. */
async function press(pane: LivePaneOfTest, act: Parameters<LivePaneOfTest["press"]>[0]) {
  pane.press(act);
  await settled();
}

const putForm: Parameters<LivePaneOfTest["press"]>[0] = (actions) => {
  actions.putForm();
};
const giveUp: typeof putForm = (actions) => {
  actions.giveUp();
};
const retry: typeof putForm = (actions) => {
  actions.retry();
};

test("nothing is said of an answer that comes in time", async () => {
  const pane = await paneWithUnit();
  await press(pane, putForm);
  expect(pane.store.get().job).toBeNull();
  expect(pane.live().unanswered).toBe(0);
});

test("for how long Excel has not answered is told again and again, and no more once it answers; then the work goes on", async () => {
  const pane = await paneWithUnit();
  pane.host.silentIn(1, "done");
  await press(pane, putForm);
  const told: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    told.push(pane.live().unanswered);
    await pane.timer.pass();
  }
  expect([...told, pane.live().unanswered]).toEqual([0, 1, 2, 3].map((times) => times * toldAfter));
  expect(pane.store.get().job?.kind).toBe("excel");
  pane.host.answerLate();
  await settled();
  expect([pane.live().unanswered, pane.store.get().job, pane.live().trouble]).toEqual([
    0,
    null,
    null,
  ]);
  expect(pane.live().sheets).toContain(sheetNames.form);
});

test.each(["done", "undone"] as const)(
  "whoever waits no longer can work on, is told that nobody knows, and a second press comes to the same: %s",
  async (silent) => {
    const usual = await paneWithUnit();
    await press(usual, putForm);
    // The first request looks, the second writes, the third is of the looks.
    for (const request of [1, 2, 3]) {
      const pane = await paneWithUnit();
      pane.host.silentIn(request, silent);
      await press(pane, putForm);
      expect(pane.store.get().job).not.toBeNull();
      await pane.timer.pass();
      await press(pane, giveUp);
      expect(pane.store.get().job).toBeNull();
      expect(pane.live().unanswered).toBe(0);
      expect(pane.live().trouble?.words).toContain(gaveUp);
      await press(pane, retry);
      await press(pane, (actions) => {
        if (pane.live().asking) actions.replaceForm();
      });
      expect(pane.live().trouble).toBeNull();
      expect(seen(pane.host)).toEqual(seen(usual.host));
    }
  },
);

test("what was done behind the back of whoever gave up is taken back as soon as Excel answers", async () => {
  const pane = await paneWithUnit();
  const before = seen(pane.host);
  pane.host.silentIn(2, "undone");
  await press(pane, putForm);
  await press(pane, giveUp);
  expect(seen(pane.host)).toEqual(before);
  expect(pane.live().trouble?.words).toContain(texts.left.behind);
  pane.host.answerLate();
  await settled();
  expect(seen(pane.host)).toEqual(before);
  expect(pane.store.get().notice?.words).toBe(texts.left.takenBack);
});

test("the workbook is looked at again before anything else is done in it", async () => {
  const pane = await paneWithUnit();
  pane.host.silentIn(1, "undone");
  await press(pane, putForm);
  await press(pane, giveUp);
  pane.host.book.add("Của người khác");
  await press(pane, retry);
  expect(pane.live().sheets).toContain("Của người khác");
  const once = await pane.requests(() =>
    press(pane, ({ checkNow }) => {
      checkNow();
    }),
  );
  expect(once).toBe(1);
});

test("an answer that comes after it was given up is not taken for that of the next request", async () => {
  const pane = await paneWithUnit();
  await press(pane, putForm);
  const form = (): unknown => pane.live().check;
  pane.host.type(sheetNames.form, "E13", [[1]]);
  pane.host.silentIn(1, "done");
  await press(pane, ({ checkNow }) => {
    checkNow();
  });
  await press(pane, giveUp);
  pane.host.type(sheetNames.form, "E13:E15", [[1], [1], [9]]);
  await press(pane, ({ checkNow }) => {
    checkNow();
  });
  const now = form();
  pane.host.answerLate();
  await settled();
  expect(form()).toEqual(now);
  expect(now).not.toBeNull();
});

test.each(["done", "undone"] as const)(
  "a choice that Excel never says it has saved is waited for, can be given up, and a second press saves it: %s",
  async (silent) => {
    const pane = await livePane();
    const open: typeof putForm = (actions) => {
      actions.setOpensItself(true);
    };
    pane.host.silentSaving = silent;
    await press(pane, open);
    expect(pane.live()).toMatchObject({ unanswered: 0, opensItself: false });
    await pane.timer.pass();
    expect(pane.live().unanswered).toBe(toldAfter);
    await press(pane, giveUp);
    expect(pane.live()).toMatchObject({ unanswered: 0, opensItself: false });
    expect(pane.live().trouble).toEqual({ at: "opens", words: texts.opens.failed });
    await press(pane, retry);
    expect(pane.live()).toMatchObject({ opensItself: true, trouble: null });
    pane.host.answerLate();
    await settled();
    expect(pane.live()).toMatchObject({ opensItself: true, trouble: null });
    expect(pane.host.book.settings.get(opening)).toBe(true);
  },
);
