import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { catalogue } from "../support/built-in";
import { jsonOf, runLine, temporaryFolder, type Outcome } from "../support/command-line";
import { bytesOf } from "../support/plan-books";
import {
  filledForm,
  quantities,
  quantityPlan,
  quantityRegistryFile,
} from "../support/quantity-plan";

const at = temporaryFolder();
const codes = Object.keys(quantities);
const order = (year: number): readonly string[] => [
  ...["--registry", at("so.csv"), "--plan", at("kh.xlsx"), "--year", String(year)],
];

const made: { report?: Outcome; earlier?: Outcome } = {};

beforeAll(async () => {
  writeFileSync(at("so.csv"), quantityRegistryFile);
  writeFileSync(at("kh.xlsx"), await bytesOf(layOutPlan(quantityPlan, catalogue, () => null)));
  for (const year of [2025, 2026]) {
    mkdirSync(at(String(year)));
    for (const code of codes) {
      writeFileSync(at(String(year), `${code}.xlsx`), await filledForm(code, { year }));
    }
  }
  made.earlier = await runLine(
    "report",
    at("2025"),
    ...order(2025),
    "--out",
    at("2025.xlsx"),
    "--as-of",
    "2025-12-20",
  );
  made.report = await runLine(
    ...["report", at("2026"), ...order(2026), "--out", at("2026.xlsx"), "--as-of", "2026-12-20"],
    ...["--previous", at("2025.xlsx"), "--json", at("2026.json"), "--docx", at("2026.docx")],
  );
});

test("x", async () => {
  console.log(await runLine("plan", "check", at("kh.xlsx")));
  console.log(made.earlier, made.report);
  const j = jsonOf(at("2026.json")) as { indicators: { id: string }[] };
  console.log(
    JSON.stringify(
      j.indicators.filter((i) => /THU-NHAP|DUONG/.test(i.id)),
      null,
      1,
    ).slice(0, 9000),
  );
  writeFileSync("/tmp/q2026.xlsx", readFileSync(at("2026.xlsx")));
  writeFileSync("/tmp/q2026.docx", readFileSync(at("2026.docx")));
  writeFileSync("/tmp/qform.xlsx", readFileSync(at("2026", "38.01.xlsx")));
});
