import { canNameSheet, withSheets, type ListedSheet } from "#core/sheet/sheet-list";

const sheet = (name: string, visibility: ListedSheet["visibility"] = "visible"): ListedSheet => ({
  name,
  visibility,
});

test.each(["Biểu nhập", "a", "x".repeat(31), "Ủy ban 'A' xã", " A ", "__proto__", "2026"])(
  "a sheet may be called %j",
  (name) => {
    expect(canNameSheet(name)).toBe(true);
  },
);

test.each([
  "",
  "x".repeat(32),
  "a[b",
  "a]b",
  "a:b",
  "a*b",
  "a?b",
  "a/b",
  "a\\b",
  "'a",
  "a'",
  "History",
  "a\u0001b",
  "a\uD800",
  "_x0041_",
])("a sheet may not be called %j", (name) => {
  expect(canNameSheet(name)).toBe(false);
});

test("a sheet of the same name is replaced where it stands, others follow", () => {
  const written = [sheet("C"), sheet("b", "hidden")];
  expect(withSheets([sheet("A"), sheet("B")], written)).toEqual({
    ok: true,
    value: [sheet("A"), sheet("b", "hidden"), sheet("C")],
  });
});

test("names are kept composed", () => {
  expect(withSheets([], [sheet("Biểu".normalize("NFD"))])).toEqual({
    ok: true,
    value: [sheet("Biểu")],
  });
});

test.each([
  ["a name that cannot be given", [sheet("a/b")], "sheetNameTaken", "a/b"],
  ["one name twice", [sheet("A"), sheet("a")], "sheetNameTaken", "a"],
  ["nothing to see", [sheet("A", "hidden")], "noSheets", null],
] as const)("refused: %s", (_, written, reason, name) => {
  expect(withSheets([], written)).toEqual({ ok: false, error: { reason, sheet: name } });
});

test("a hidden sheet may join one that is seen", () => {
  expect(withSheets([sheet("A")], [sheet("_meta", "veryHidden")]).ok).toBe(true);
});
