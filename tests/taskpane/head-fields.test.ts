/** @jest-environment jsdom */
import { settingNames, settingsIn } from "#core/result/report-settings";
import { readSaved, writeSaved } from "#taskpane/computer/saved-settings";
import { headTextOf } from "#taskpane/speech/head-words";
import { headContent, withField } from "#taskpane/state/head-typed";
import { contradictionsVi } from "#text/vi/head-settings";
import { idleActions, opening } from "./first-states";
import { drawn, fieldOf, leave, shownPage, type, type ShownPage } from "./shown-page";

const actions = idleActions();
let show: ShownPage["show"];

beforeEach(() => {
  jest.resetAllMocks();
  ({ show } = shownPage(actions));
});

const settings = opening.settings;
const open = { step: "settings", open: ["report-head"] } as const;

test("the pane has every field of a file of settings, with what is written there", async () => {
  show(open);
  await drawn();
  const { meanings } = headTextOf("vi");
  for (const field of settingNames) {
    const control = document.getElementById(`head-${field}`);
    expect(control?.getAttribute("aria-describedby") ?? "").toBe(
      field === "signing" ? "" : `head-${field}-hint`,
    );
    expect(document.getElementById(`head-${field}-hint`)?.textContent).toBe(meanings[field]);
  }
});

test("what is typed into a field is taken when it is left, beside what the others say", async () => {
  show({ ...open, settings: { ...settings, head: { place: "Hà Giang" } } });
  await drawn();
  type(fieldOf("head-symbol"), "BC/BTCTU");
  leave(fieldOf("head-symbol"));
  expect(actions.set).toHaveBeenCalledWith({ head: { place: "Hà Giang", symbol: "BC/BTCTU" } });
});

test.each([
  [{ post: "BÍ THƯ" }, contradictionsVi.postWithoutName],
  [{ signing: "K/T" }, contradictionsVi.insteadOfNobody],
  [{ signing: "T/M", onBehalf: "K/T TRƯỞNG BAN" }, contradictionsVi.signingTwice],
])("%j is told beside the fields", async (head, sentence) => {
  show({ ...open, settings: { ...settings, head } });
  await drawn();
  expect(document.body.textContent.toLowerCase()).toContain(sentence.toLowerCase());
});

test("a field that was emptied is not said, and with the last of them nothing is", () => {
  const one = withField(undefined, "place", "Hà Giang");
  expect(one).toEqual({ place: "Hà Giang" });
  expect(withField(one, "place", " ")).toBeUndefined();
  expect(
    settingsIn(headContent({ recipients: "Tỉnh ủy\n\n- Ban Tổ chức,", filed: " " })).settings,
  ).toMatchObject({
    recipients: ["Tỉnh ủy", "Ban Tổ chức"],
    filed: null,
  });
});

test("the fields come back with the page, but for who signs and the number", () => {
  let kept: string | null = null;
  const storage = () => ({
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  });
  const head = { place: "Hà Giang", name: "Nguyễn Văn Mẫu", number: "7" };
  writeSaved(storage, { ...opening, settings: { ...settings, head } });
  expect(kept).not.toMatch(/Nguyễn|"7"/u);
  expect(readSaved(storage).settings).toEqual({ ...settings, head: { place: "Hà Giang" } });
});
