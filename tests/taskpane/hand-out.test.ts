import { cannotSave, type HostLibrary } from "#taskpane/host";
import { createStore } from "#taskpane/store";
import type { PaneState } from "#taskpane/state";
import { createEngine } from "#taskpane/engine/create-engine";
import { handOut } from "#taskpane/work/hand-out";
import type { Desk } from "#taskpane/work/desk";
import { steps } from "#text/vi/pane-steps";
import { opening } from "./first-states";

const file = { name: "bao-cao.xlsx", bytes: new Uint8Array() };

function deskOn(platform: string | undefined) {
  const saved: string[] = [];
  const context = platform === undefined ? {} : { platform };
  const library: HostLibrary = { onReady: () => Promise.resolve({ host: "Excel" }), context };
  const store = createStore<PaneState>(opening);
  const desk: Desk = {
    store,
    engine: createEngine(),
    save: ({ name }) => void saved.push(name),
    cannotSave: () => cannotSave(library),
    dropped: () => Promise.resolve([]),
    copy: () => Promise.resolve(true),
  };
  return { desk, saved, store };
}

test.each(["Mac", "iOS"])("on %s nothing is said to be made, but what works there", (platform) => {
  const { desk, saved, store } = deskOn(platform);
  expect(handOut(desk, file)).toBe(false);
  expect(saved).toEqual([]);
  expect(store.get().notice).toEqual({ tone: "bad", words: steps.complaints.savesNothing });
});

test.each(["PC", "OfficeOnline", undefined])(
  "on %s the file is made, and that is said",
  (platform) => {
    const { desk, saved, store } = deskOn(platform);
    expect(handOut(desk, file)).toBe(true);
    expect(saved).toEqual([file.name]);
    expect(store.get().notice).toEqual({ tone: "good", words: steps.forms.saved(file.name) });
  },
);
