import type { Given } from "#taskpane/protocol/calls";
import { repairWorkbook } from "#adapters/xlsx/mark/repair-workbook";
import { repairOfWorkbook, type RepairSetting } from "#app/forms/repair-form";
import { openedGrids } from "#app/reading/opened-grids";
import type { CellChange } from "#app/ports";
import { sheetNames } from "#core/words/names";
import type { FormRepair, RepairRefusal } from "#core/provenance/repair-form";
import { repairedGrid } from "#core/provenance/repaired-grid";
import { languages, type Language } from "#text/language";
import { repairWords } from "#text/returned/repair";
import { wordsOf } from "#text/words";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { checkSheets } from "./check-sheets";
import { formMeta } from "#taskpane/engine/reading/form-meta";
import type { RepairAnswer } from "#taskpane/protocol/gather-answers";
import type { SheetRepair } from "#taskpane/protocol/live-answers";
import { bytesOf } from "#taskpane/engine/reading/given/given-bytes";
import type { Memory } from "#taskpane/engine/memory";
import { haveEveryPlan } from "#taskpane/engine/reading/plans/plan-books";
import { openBytes, readerOf } from "#taskpane/engine/reading/open-bytes";
import { workNamed } from "#taskpane/engine/reading/plans/plans-at-hand";
import { haveLanguage } from "#taskpane/engine/speech";

/** How forms of the product's own plans, and of the clerk's, are repaired. */
async function repairSetting(memory: Memory): Promise<RepairSetting> {
  await haveEveryPlan(memory);
  // A form may have been made in another language than the one that is spoken now.
  for (const language of languages) await haveLanguage(language);
  const { isItem, decimalsOf, codeOfName } = readerOf(memory.own);
  return {
    isItem,
    decimalsOf,
    codeOfName,
    words: languages.map(wordsOf),
    sourceOf(id) {
      const work = workNamed(id, memory);
      return work === null ? null : { plan: work.plan, catalogue: work.catalogue };
    },
  };
}

/** A copy of the form that was checked, with the formulas it was handed out with. */
export async function repair(memory: Memory, language: Language): Promise<RepairAnswer> {
  const { checkedFile } = memory;
  const text = gatherTextOf(language).repair;
  const words = repairWords(language);
  const bytes = checkedFile === null ? "notReadable" : await bytesOf(checkedFile);
  if (checkedFile === null || typeof bytes === "string") return { file: null, words: text.gone };
  const { path } = checkedFile;
  const refused = (reason: RepairRefusal): RepairAnswer => ({
    file: null,
    words: words.refused({ file: path, reason, inPane: true }),
  });
  const workbook = openBytes(bytes);
  if (!workbook.ok) return refused(workbook.error);
  const found = repairOfWorkbook(workbook.value, path, await repairSetting(memory));
  if (!found.ok) return refused(found.error);
  const copy = repairWorkbook(bytes, found.value);
  if (!copy.ok) return refused(copy.error);
  const { restored } = copy.value;
  const left = [...copy.value.left, ...found.value.unknown];
  const said = words.restored({ file: path, formulas: restored.length, left });
  if (restored.length === 0) return { file: null, words: left.length === 0 ? words.nothing : said };
  return { file: { name: copyName(path, language), bytes: copy.value.bytes }, words: said };
}

/** What has to be written into the form of the open workbook. */
export async function repairSheets(
  memory: Memory,
  { grids, order }: Given<"repairSheets">,
): Promise<SheetRepair> {
  const { hidden } = formMeta(grids);
  const found = repairOfWorkbook(openedGrids(grids), "", {
    ...(await repairSetting(memory)),
    hidden,
  });
  if (!found.ok) {
    const refusal = { file: sheetNames.form, reason: found.error, inPane: true } as const;
    return { kind: "refused", complaint: repairWords(order.language).refused(refusal) };
  }
  const { sheet, formulas, unknown } = found.value;
  // Of a cell in which nothing is seen it is not known whether its formula is gone: it is written, and not counted.
  const seen = formulas.filter(({ unseen }) => !unseen).length;
  const repaired = grids.map((grid) =>
    grid.sheet === sheet ? repairedGrid(grid, found.value) : grid,
  );
  const check = await checkSheets(repaired, memory, order);
  return {
    kind: "found",
    sheet,
    changes: changesOf(found.value),
    formulas: seen,
    left: unknown,
    check,
  };
}

function changesOf({ formulas, notes }: FormRepair): readonly CellChange[] {
  return [
    ...formulas.map(({ row, column, formula }) => ({
      row,
      column,
      content: { kind: "formula", formula } as const,
    })),
    ...notes.map(({ row, column, text }) => ({
      row,
      column,
      content: { kind: "text", text } as const,
    })),
  ];
}

/** `bieu.xlsx` → `bieu (đã sửa).xlsx`, without its folders. */
function copyName(path: string, language: Language): string {
  const name = path.split("/").at(-1) ?? path;
  const ending = /\.xls[xm]$/iu.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - ending.length);
  return gatherTextOf(language).repair.fileName(stem, ending);
}
