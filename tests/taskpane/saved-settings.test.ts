import { readSaved, writeSaved } from "#taskpane/computer/saved-settings";
import { opening } from "./first-states";

const settings = {
  plan: "di-linh",
  year: 2025,
  due: "2025-12-30",
  graceDays: 2,
  duplicates: "ask",
} as const;

function storageOf(text: string | null) {
  let kept = text;
  return () => ({
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  });
}

test("step, settings and a language that was picked come back as they were saved", () => {
  const storage = storageOf(null);
  writeSaved(storage, {
    ...opening,
    step: "report",
    settings,
    language: "en",
    languagePicked: true,
  });
  expect(readSaved(storage)).toEqual({ step: "report", settings, language: "en" });
});

test("no figure, file or unit is saved", () => {
  const storage = storageOf(null);
  const registry = { name: "so.xlsx", units: [{ code: "01", name: "Chi bộ A" }] };
  writeSaved(storage, { ...opening, registry, unitQuery: "Chi bộ A", unit: "01" });
  expect(storage().getItem()).not.toMatch(/Chi bộ|xlsx|01"/);
});

test.each([
  null,
  "",
  "{",
  "null",
  "[1]",
  '{"step":"nowhere","settings":{"plan":1}}',
  '{"settings":{"plan":"x","year":1e9,"graceDays":0}}',
])("%j in the storage is taken for nothing saved", (text) => {
  expect(readSaved(storageOf(text))).toEqual({});
});

test("a browser that refuses to store loses the settings and nothing else", () => {
  const refusing = (): never => {
    throw new Error("SecurityError");
  };
  expect(readSaved(refusing)).toEqual({});
  expect(() => {
    writeSaved(refusing, opening);
  }).not.toThrow();
});
