import { allAbilities, type Abilities } from "#taskpane/surroundings/abilities";
import { createStore } from "#taskpane/state/store";
import type { PaneState } from "#taskpane/state/state";
import { createEngine } from "#taskpane/engine/create-engine";
import { handOut } from "#taskpane/work/hand-out";
import { handText } from "#taskpane/work/hand-text";
import type { Desk } from "#taskpane/work/desk";
import { gather } from "#text/vi/pane/gather";
import { steps } from "#text/vi/pane/steps";
import { opening } from "./first-states";

const file = { name: "bao-cao.xlsx", bytes: new Uint8Array() };

function deskWith(change: Partial<Abilities>, isCopyAllowed = true) {
  const [saved, copied]: [string[], string[]] = [[], []];
  const abilities = { ...allAbilities, ...change };
  const store = createStore<PaneState>({ ...opening, abilities });
  const desk: Desk = {
    store,
    engine: createEngine(),
    save: ({ name }) => void saved.push(name),
    dropped: () => Promise.resolve([]),
    copy(text) {
      copied.push(text);
      return Promise.resolve(isCopyAllowed);
    },
  };
  return { desk, saved, copied, notice: () => store.get().notice };
}

test("where no file can leave the page, nothing is said to be made, but what works there", () => {
  const { desk, saved, notice } = deskWith({ save: false });
  expect(handOut(desk, file)).toBe(false);
  expect(saved).toEqual([]);
  expect(notice()).toEqual({ tone: "bad", words: steps.complaints.savesNothing });
});

test("elsewhere the file is made, and that is said", () => {
  const { desk, saved, notice } = deskWith({});
  expect(handOut(desk, file)).toBe(true);
  expect(saved).toEqual([file.name]);
  expect(notice()).toEqual({ tone: "good", words: steps.forms.saved(file.name) });
});

const shown = { tone: "bad", words: gather.back.notCopied, toCopy: "Kính gửi" };
const said = { tone: "good", words: "Đã chép." };

test.each([
  ["a clipboard that takes it", true, true, { copied: ["Kính gửi"], notice: said }],
  ["a clipboard that refuses it", true, false, { copied: ["Kính gửi"], notice: shown }],
  ["no clipboard: it is not even asked", false, true, { copied: [], notice: shown }],
])("a text to copy, %s", async (_, copy, isAllowed, wanted) => {
  const { desk, copied, notice } = deskWith({ copy }, isAllowed);
  await handText(desk, "Kính gửi", "Đã chép.");
  expect({ copied, notice: notice() }).toEqual(wanted);
});
