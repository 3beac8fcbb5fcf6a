import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { sheetNames } from "#core/words/names";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { catalogueWith } from "#core/plans/plan-book";
import { registryOf } from "#core/registry/registry";
import { sampleProvince } from "#core/sample/sample-province";
import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { formFileName } from "#app/forms/form-file-name";
import { formWorkbook } from "#app/forms/make-forms";
import { wordsOf } from "#text/words";
import { catalogue } from "../support/built-in";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { populationPlan } from "../support/example-plans";
import { bytesOf } from "../support/plan-books";
import { gridOfSheet, opened } from "../support/recalculated";

/** A plan with an item and an indicator of its own goes through every command that a built-in one does. */
const at = temporaryFolder();
const plan = (): readonly string[] => ["--plan", at("ke-hoach.xlsx")];
const year = ["--year", "2026"] as const;
const registry = (): readonly string[] => ["--registry", at("s", "so-don-vi.xlsx")];

beforeAll(async () => {
  writeFileSync(
    at("ke-hoach.xlsx"),
    await bytesOf(layOutPlan(populationPlan, catalogue, () => null)),
  );
  const made = await runLine("sample", "--out", at("s"), "--units", "12", ...plan(), ...year);
  expect(made.code).toBe(0);
  await writePeople(1);
});

/** The forms of the first communes again, now with the population that the sample does not know. */
async function writePeople(communes: number): Promise<void> {
  const province = sampleProvince({ seed: 1, units: 12, year: 2026 });
  const units = registryOf(province.organisations.map((one, row) => ({ ...one, row: row + 1 })));
  const asked = units.organisations.filter(({ type }) => type?.isCommune === true);
  for (const unit of asked.slice(0, communes)) {
    const people = { state: "number", value: 4000, raw: null, rule: null, at: null } as const;
    const model = formWorkbook(unit, {
      registry: units,
      plan: populationPlan.plan,
      year: 2026,
      catalogue: catalogueWith(catalogue, populationPlan),
      words: wordsOf("vi"),
      factsOf: (code) => new Map(province.facts.get(code) ?? []).set("DAN_SO", people),
      previousOf: () => null,
      savedAt: () => "2026-12-01T00:00:00Z",
    });
    writeFileSync(at("s", "nop", formFileName(unit)), await writeWorkbook(model));
  }
}

const forms = (): readonly string[] =>
  readdirSync(at("s", "nop")).map((name) => at("s", "nop", name));

test("plan check finds nothing to correct in what plan export wrote", async () => {
  expect((await runLine("plan", "export", at("ke-hoach.xlsx"), "--out", at("k2.xlsx"))).code).toBe(
    0,
  );
  expect((await runLine("plan", "check", at("k2.xlsx"))).code).toBe(0);
});

test("template asks for the plan's own item", async () => {
  expect(
    (await runLine("template", ...registry(), ...plan(), ...year, "--out", at("t"))).code,
  ).toBe(0);
  const [form = ""] = readdirSync(at("t"));
  const rows = gridOfSheet(opened(readFileSync(at("t", form))), sheetNames.form).rows;
  const codes = rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "text" ? [content.value] : [])),
  );
  expect(codes).toContain("DAN_SO");
});

test("check names the own item that is blank, by the name that the plan gives it", async () => {
  const { out, code } = await runLine("check", ...forms(), ...plan());
  expect(code).toBe(1);
  expect(out).toMatch(/dòng \d+ “Dân số trên địa bàn”/u);
  expect(out).not.toContain("DAN_SO");
});

describe("the report", () => {
  const made: { outcome?: Outcome } = {};

  beforeAll(async () => {
    made.outcome = await runLine(
      ...["report", at("s", "nop"), ...registry(), ...plan(), ...year, "--out", at("r.xlsx")],
      ...["--docx", at("r.docx"), "--json", at("r.json"), "--as-of", "2026-12-20"],
    );
  });

  test("judges the plan's own indicator", () => {
    expect(made.outcome?.code).toBe(1);
    expect(jsonOf(at("r.json"))).toMatchObject({
      indicators: expect.arrayContaining([
        expect.objectContaining({ id: "MEMBERS-PER-PEOPLE" }),
      ]) as unknown,
    });
    expect(readFileSync(at("r.docx")).subarray(0, 2).toString()).toBe("PK");
  });

  test.each([
    ["alone", []],
    ["with the plan", ["--plan"]],
  ])("is walked down to its forms %s, own items by their names", async (_, options) => {
    const more = options.length === 0 ? [] : plan();
    const { code, out } = await runLine(
      "trace",
      at("r.xlsx"),
      `'${sheetNames.indicators}'!F5`,
      ...more,
    );
    expect(code).toBe(0);
    expect(out).toContain("DAN_SO = 4.000");
  });

  test("export has the plan's own item", async () => {
    const { code } = await runLine(
      ...["export", at("s", "nop"), ...registry(), ...plan(), ...year, "--out", at("e.csv")],
    );
    expect(code).toBe(1);
    expect(readFileSync(at("e.csv"), "utf8")).toContain("DAN_SO");
  });

  test("return packs what has to be filled in", async () => {
    const { code } = await runLine(
      ...["return", at("s", "nop"), ...registry(), ...plan(), ...year, "--out", at("ret")],
    );
    expect(code).toBe(1);
  });

  test("difference compares the plan's own item too", async () => {
    const [form = ""] = forms();
    const { code } = await runLine(
      "difference",
      form,
      at("r.xlsx"),
      ...plan(),
      "--json",
      at("d.json"),
    );
    expect(code).toBe(0);
    expect(JSON.stringify(jsonOf(at("d.json")))).toContain("DAN_SO");
  });
});
