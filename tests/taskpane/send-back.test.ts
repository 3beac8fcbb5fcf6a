import { readdirSync } from "node:fs";
import { unzipSync } from "fflate";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { limits } from "#adapters/xlsx/read/limits";
import { readSubmission } from "#app/reading/read-submission";
import type { CheckAnswer, GivenFile } from "#taskpane/protocol/answers";
import { readerOf } from "#taskpane/engine/reading/open-bytes";
import {
  compare,
  compareWith,
  explain,
  repair,
  saveDifference,
} from "#taskpane/work/gathering/decide-work";
import type { Desk } from "#taskpane/work/desk";
import { saveAllForms } from "#taskpane/work/forms-work";
import { giveForms } from "#taskpane/work/gathering/give-work";
import { giveRegistry } from "#taskpane/work/gathering/gather-work";
import { givePrevious } from "#taskpane/work/gathering/previous-work";
import { giveForm } from "#taskpane/work/tools/tool-work";
import { copyMessage, savePacks } from "#taskpane/work/return-work";
import { failureSentence } from "#text/issues/failures";
import { gather } from "#text/vi/pane/gather";
import { temporaryFolder } from "../support/command-line";
import { formsIn, given, givenAt, readDesk, type DeskOfTest, plantedUnit } from "./gathered-desk";
import { sampleInto } from "../support/sample-files";

const folder = temporaryFolder();
const sample = folder("s");
const forms = folder("s", "nop");
/** A form with something to correct, one sent twice, one whose formula was typed over, one that is fine. */
let [wrong, twice, typedOver, fine] = ["", "", "", ""];

beforeAll(async () => {
  await sampleInto(sample, "--units", "60", "--year", "2026", "--defects");
  wrong = plantedUnit(sample, "notAWholeNumber");
  twice = plantedUnit(sample, "duplicateSubmission");
  typedOver = plantedUnit(sample, "formulaChanged");
  // The last units of the sample were given no fault.
  const units = readdirSync(forms).filter((name) => /^\d/u.test(name));
  fine = units.at(-1)?.slice(0, wrong.length) ?? "";
}, 120_000);

const withForms = (...starts: readonly string[]): Promise<DeskOfTest> =>
  readDesk(sample, formsIn(forms, ...starts));

const formOf = (start: string): GivenFile => {
  const [form] = formsIn(forms, start);
  if (form === undefined) throw new Error(start);
  return form;
};

const noticeOf = ({ store }: Desk) => store.get().notice;
const lastSaved = (desk: DeskOfTest): Uint8Array => desk.saved.at(-1)?.bytes ?? new Uint8Array();

describe("comparing two submissions", () => {
  const comparedIn = (desk: Desk) => {
    const answer = desk.store.get().difference?.answer;
    if (answer?.kind !== "compared") throw new Error("nothing was compared");
    return answer;
  };

  test("a form and itself differ in nothing", async () => {
    const desk = await withForms();
    await giveForm(desk, [formOf(wrong)]);
    await compareWith(desk, [formOf(wrong)]);
    const { counts, lines } = comparedIn(desk);
    expect(counts).toMatchObject({ changed: 0, newlyFilled: 0, emptied: 0 });
    expect(lines).toEqual([]);
  });

  test("the unit is found in last year's report, and what changed is listed with both values", async () => {
    const desk = await withForms();
    await givePrevious(desk, [givenAt(folder("s", "bao-cao-nam-truoc.xlsx"))]);
    await giveForm(desk, [formOf(fine)]);
    const sides = { now: { kind: "checked" }, before: { kind: "previous" } } as const;
    await compare(desk, sides, "check");
    const { counts, lines } = comparedIn(desk);
    expect(lines).toHaveLength(counts.changed + counts.newlyFilled + counts.emptied);
    expect(lines[0]?.words).toMatch(/^Thay đổi: .+ → .+$/u);
    await saveDifference(desk);
    expect(desk.saved[0]?.name).toBe(`so-sanh ${fine}.xlsx`);
    const opened = openXlsx(lastSaved(desk));
    expect(opened.ok && opened.value.sheets.map(({ name }) => name)).toEqual(["So sánh"]);
  });

  test("two forms that were read are compared where they lie", async () => {
    const desk = await withForms(twice);
    const files = desk.store.get().gathered?.repeated[0]?.files ?? [];
    const [now, before] = files.map(({ file }) => ({ kind: "read", file }) as const);
    if (now === undefined || before === undefined) throw new Error("the unit sent one form only");
    await compare(desk, { now, before }, twice);
    expect(comparedIn(desk)).toMatchObject({ now: now.file, before: before.file });
    expect(desk.store.get().difference?.at).toBe(twice);
  });

  test.each([
    ["a form of another unit", () => formOf(fine), gather.compare.refused.differentUnits],
    ["a registry", () => givenAt(folder("s", "so-don-vi.xlsx")), gather.compare.refused.notAForm],
    [
      "an empty file",
      () => given("a.xlsx", new Uint8Array()),
      failureSentence({ reason: "empty", sheet: null }, "vi"),
    ],
  ] as const)("%s is refused in one sentence", async (_, file, complaint) => {
    const desk = await withForms();
    await giveForm(desk, [formOf(wrong)]);
    await compareWith(desk, [file()]);
    expect(desk.store.get().difference?.answer).toEqual({ kind: "refused", complaint });
  });

  test("another form that is checked is not compared with the one before", async () => {
    const desk = await withForms();
    await giveForm(desk, [formOf(wrong)]);
    await compareWith(desk, [formOf(wrong)]);
    await giveForm(desk, [formOf(fine)]);
    expect(desk.store.get().difference).toBeNull();
  });
});

describe("return packs", () => {
  test("one folder for each unit with something to do: its own marked workbook and a message", async () => {
    const desk = await withForms(wrong, typedOver, fine);
    expect(desk.store.get().gathered?.toReturn).toBe(2);
    await savePacks(desk);
    expect(desk.saved[0]?.name).toBe("tra-lai-ha-giang-2026.zip");
    const parts = unzipSync(lastSaved(desk));
    const folders = Object.keys(parts).map((path) => path.split("/")[0]);
    expect(folders).toEqual([wrong, wrong, typedOver, typedOver]);
    const [form = ""] = readdirSync(forms).filter((name) => name.startsWith(wrong));
    const opened = openXlsx(parts[`${wrong}/${form}`] ?? new Uint8Array());
    expect(opened.ok && opened.value.sheets.map(({ name }) => name)).toContain("Cần xem lại");
    const text = new TextDecoder().decode(parts[`${wrong}/tin-nhan.txt`]);
    expect(text).toContain("29/12/2026");
    expect(desk.store.get().returned.map(({ code, marked }) => [code, marked])).toEqual([
      [wrong, "cells"],
      [typedOver, "cells"],
    ]);
  }, 30_000);

  test("a file that is gone meanwhile costs its copy only", async () => {
    const gone = { ...formOf(wrong) };
    const desk = await readDesk(sample, [{ ...gone, content: vanishing(gone) }, formOf(typedOver)]);
    await savePacks(desk);
    const marked = desk.store.get().returned.map((each) => each.marked);
    expect(marked).toEqual(["messageOnly", "cells"]);
  }, 30_000);

  test("marks that turn the direction, in the name of a file, are in no message", async () => {
    const desk = await readDesk(sample, [{ ...formOf(wrong), path: "xã \u202exslx.\u2066a.xlsx" }]);
    await savePacks(desk);
    expect(desk.store.get().returned[0]?.message).toContain("“xã xslx.a.xlsx”");
  }, 30_000);

  test("messages are shown no more once something was decided that they may be about", async () => {
    const desk = await withForms(wrong, typedOver);
    await savePacks(desk);
    const { asked = [] } = desk.store.get().gathered ?? {};
    const line = asked.find(({ key }) => key.includes(`${typedOver}|`));
    await explain(desk, line?.key ?? "", "Đã tính lại");
    expect(desk.store.get().returned).toEqual([]);
    await savePacks(desk);
    expect(desk.store.get().returned.map(({ code }) => code)).toEqual([wrong]);
  }, 30_000);

  test("a stop in the middle saves nothing, and the packs can be made again", async () => {
    const desk = await withForms(wrong, typedOver);
    const stopping: Desk = {
      ...desk,
      engine: {
        async ask(name, order) {
          const answer = await desk.engine.ask(name, order);
          if (name === "returnUnit")
            desk.store.update((state) => ({
              ...state,
              job: state.job && { ...state.job, stopping: true },
            }));
          return answer;
        },
      },
    };
    await savePacks(stopping);
    expect(desk.saved).toEqual([]);
    expect(noticeOf(desk)?.words).toBe(gather.back.cancelled);
    await savePacks(desk);
    expect(desk.saved).toHaveLength(1);
  }, 30_000);

  test("the message is copied whole; where that is not allowed the page says how else", async () => {
    const desk = await withForms(wrong);
    await savePacks(desk);
    await copyMessage(desk, wrong);
    expect(desk.copied).toEqual([desk.store.get().returned[0]?.message]);
    await copyMessage({ ...desk, copy: () => Promise.resolve(false) }, wrong);
    const [toCopy] = desk.copied;
    expect(noticeOf(desk)).toEqual({ tone: "bad", words: gather.back.notCopied, toCopy });
  }, 30_000);
});

/** Can be read once, and never again. */
function vanishing({ content }: GivenFile): GivenFile["content"] {
  let reads = 0;
  return {
    arrayBuffer() {
      reads += 1;
      return reads === 1 ? content.arrayBuffer() : Promise.reject(new Error("NotFoundError"));
    },
  };
}

describe("repairing a form", () => {
  const checkedIn = ({ store }: Desk): Extract<CheckAnswer, { kind: "checked" }> => {
    const { check } = store.get();
    if (check?.kind !== "checked") throw new Error("nothing was checked");
    return check;
  };

  test("formulas that were typed over are back in the copy, and it is checked without complaint about them", async () => {
    const desk = await withForms();
    await giveForm(desk, [formOf(typedOver)]);
    expect(checkedIn(desk).canRepair).toBe(true);
    await repair(desk);
    expect(desk.saved[0]?.name).toMatch(/^[\d.]+ .* \(đã sửa\)\.xlsx$/u);
    expect(desk.saved[0]?.name.startsWith(typedOver)).toBe(true);
    const file = { path: "a.xlsx", modified: null, sha256: null, bytes: lastSaved(desk) };
    const reading = readSubmission(file, readerOf(null));
    if (reading.kind !== "form") throw new Error(reading.kind);
    expect(reading.issues.map(({ code }) => code)).not.toContain("formulaChanged");
    await giveForm(desk, [given("lai.xlsx", lastSaved(desk))]);
    expect(checkedIn(desk).canRepair).toBe(false);
  });

  test("a form whose formulas are whole gets no copy, and the page says so", async () => {
    const desk = await withForms();
    await giveForm(desk, [formOf(fine)]);
    await repair(desk);
    expect(desk.saved).toEqual([]);
    expect(noticeOf(desk)?.tone).toBe("bad");
  });
});

test("a form that is checked is compared with the newest earlier report that was given", async () => {
  const desk = await withForms();
  const before = async (): Promise<number> => {
    await giveForm(desk, [formOf(fine)]);
    const { check } = desk.store.get();
    if (check?.kind !== "checked") throw new Error("nothing was checked");
    return check.indicators.filter(({ previous }) => previous !== null).length;
  };
  expect(await before()).toBe(0);
  await givePrevious(desk, [givenAt(folder("s", "bao-cao-nam-truoc.xlsx"))]);
  expect(await before()).toBeGreaterThan(3);
});

test("a file above the limit of the reader is refused by its size, and never read", async () => {
  const desk = await withForms();
  const arrayBuffer = jest.fn();
  const large: GivenFile = {
    path: "lon.xlsx",
    modified: null,
    content: { size: limits.fileBytes.most + 1, arrayBuffer },
  };
  await giveForms(desk, [large]);
  const words = failureSentence({ reason: "tooLarge", sheet: null }, "vi");
  const [what = "", remedy = ""] = words.split(/(?<=biểu mẫu)\. /u);
  expect(desk.store.get().files[0]?.words).toBe(`${what} nên chưa được tính. ${remedy}`);
  await giveRegistry(desk, [large]);
  expect(desk.store.get().registryComplaints.map((each) => each.words)).toEqual([words]);
  await givePrevious(desk, [large]);
  expect(noticeOf(desk)?.words).toBe(words);
  await giveForm(desk, [large]);
  expect(desk.store.get().check).toMatchObject({ kind: "refused" });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test("an archive of forms gives every unit a name of its own, also where codes differ only in refused signs", async () => {
  const desk = await withForms();
  const lines = [
    "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo",
    "01;Tỉnh;;tỉnh;;;;",
    "a/b;Chi bộ A;01;cơ sở;1;;x;x",
    "a:b;Chi bộ A;01;cơ sở;1;;x;x",
  ];
  await giveRegistry(desk, [given("so.csv", new TextEncoder().encode(lines.join("\n")))]);
  expect(desk.store.get().registryComplaints).toEqual([]);
  await saveAllForms(desk);
  const names = Object.keys(unzipSync(lastSaved(desk)));
  expect(names).toEqual(["a b Chi bộ A.xlsx", "a b Chi bộ A (2).xlsx"]);
});
