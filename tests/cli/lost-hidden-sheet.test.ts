import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { haGiang } from "#core/catalogue/plans/ha-giang";
import { layOutForm } from "#core/forms/input-form";
import { layOutPlan } from "#core/plans/lay-out/lay-out-plan";
import { plainBook } from "#core/plans/plan-book";
import { catalogue } from "../support/built-in";
import { jsonOf, runLine, temporaryFolder } from "../support/command-line";
import { factsOf } from "../support/facts";
import { formInput } from "../support/forms";
import { bytesOf } from "../support/plan-books";
import { quantityRegistryFile } from "../support/quantity-plan";
import { unitWith } from "../support/units";

/** A plan that a clerk made of a built-in one, of which only the code was changed; a form of it without its hidden sheet. */
const at = temporaryFolder();
const plan = { ...haGiang, id: "cds-tinh" };

const told =
  /kế hoạch có sẵn mã “ha-giang”, cùng tên “Hà Giang \(tỉnh\)” với kế hoạch cần dùng \(mã “cds-tinh”\); tệp không được tính/u;

beforeAll(async () => {
  const input = formInput({
    unit: unitWith({ code: "38.01" }),
    ...{ plan, year: 2026, catalogue, facts: factsOf({ DV_TOTAL: 310 }) },
  });
  const [form, meta] = layOutForm(input);
  if (form === undefined || meta === undefined) throw new Error("no form");
  mkdirSync(at("mat"));
  mkdirSync(at("con"));
  writeFileSync(at("mat", "38.01.xlsx"), await bytesOf([form]));
  writeFileSync(at("con", "38.01.xlsx"), await bytesOf([form, meta]));
  writeFileSync(
    at("kh.xlsx"),
    await bytesOf(layOutPlan(plainBook(plan, []), catalogue, () => null)),
  );
  writeFileSync(at("so.csv"), quantityRegistryFile);
});

const receipts = async (folder: string) => {
  const { err } = await runLine(
    ...["report", at(folder), "--registry", at("so.csv"), "--plan", at("kh.xlsx")],
    ...["--year", "2026", "--out", at(`${folder}.xlsx`), "--json", at(`${folder}.json`)],
    ...["--as-of", "2026-12-20"],
  );
  const { units } = jsonOf(at(`${folder}.json`)) as { units: { code: string; status: string }[] };
  return { err, status: units.find(({ code }) => code === "38.01")?.status };
};

test("a form that bears the name of a built-in plan and lost its hidden sheet is not judged by a plan of one's own: it is told", async () => {
  const { err, status } = await receipts("mat");
  expect(status).toBe("rejected");
  expect(err).toMatch(told);
});

test("checked by that plan it is told as well, not checked by the other without a word", async () => {
  const { code, out, err } = await runLine(
    "check",
    at("mat", "38.01.xlsx"),
    "--plan",
    at("kh.xlsx"),
  );
  expect(code).toBe(1);
  expect(out + err).toMatch(told);
});

test("with its hidden sheet it is the plan's own form", async () => {
  const { err, status } = await receipts("con");
  expect(status).toBe("received");
  expect(err).not.toMatch(told);
  const { out } = await runLine("check", at("con", "38.01.xlsx"), "--plan", at("kh.xlsx"));
  expect(out).not.toMatch(told);
  expect(readFileSync(at("con.json"), "utf8")).toContain('"plan": "cds-tinh"');
});
