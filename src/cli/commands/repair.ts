import { existsSync } from "node:fs";
import path from "node:path";
import { limits } from "#adapters/xlsx/read/limits";
import { repairWorkbook } from "#adapters/xlsx/mark/repair-workbook";
import { decimalsAmong } from "#core/words/count-rule";
import { codesByName } from "#app/reading/known-names";
import { repairOfWorkbook, type RepairSetting } from "#app/forms/repair-form";
import type { Work } from "#app/work";
import { readingOfName } from "#app/reading/name-of-file";
import { planOf } from "#core/catalogue/plans/plans";
import type { RepairRefusal } from "#core/provenance/repair-form";
import { repairWords } from "#text/returned/repair";
import { languages, type Language } from "#text/language";
import { wordsOf } from "#text/words";
import { readFound, shownAlone, shownPath, writeWhole, type FoundFile } from "#cli/files/disk";
import { inflateWithZlib } from "#cli/files/inflate";
import { catalogue as builtIn } from "#core/catalogue/built-in";
import { openBytes } from "#cli/files/open-bytes";

/** What became of one file; `copy` is null when nothing was written. */
interface Repaired {
  readonly file: string;
  readonly copy: string | null;
  readonly restored: readonly string[];
  readonly left: readonly string[];
  readonly reason: RepairRefusal | null;
}

interface Order {
  readonly folder: string;
  readonly work: Work | null;
  readonly language: Language;
}

/** Writes a copy of every form whose formulas were changed, with the formulas it was handed out with. */
export function repairFiles(
  files: readonly FoundFile[],
  order: Order,
): { readonly repaired: readonly Repaired[]; readonly lines: readonly string[] } {
  const setting = settingOf(order.work);
  const repaired = files.flatMap((file): readonly Repaired[] => {
    if (readingOfName(file.shown) !== null) return [];
    const done = repairOne(file, setting);
    if ("reason" in done) return [{ file: file.shown, copy: null, restored: [], ...done }];
    const { restored, left, bytes } = done;
    if (restored.length === 0 && left.length === 0) return [];
    if (restored.length === 0)
      return [{ file: file.shown, copy: null, restored, left, reason: null }];
    const copy = path.join(order.folder, freeName(file, order.folder));
    writeWhole(copy, bytes);
    return [{ file: file.shown, copy: shownAlone(copy), restored, left, reason: null }];
  });
  return { repaired, lines: linesOf(repaired, order) };
}

function settingOf(work: Work | null): RepairSetting {
  const catalogue = work?.catalogue ?? builtIn;
  const codes = new Set(catalogue.items.map(({ code }) => code));
  return {
    isItem: (code) => codes.has(code),
    decimalsOf: decimalsAmong(catalogue.items),
    codeOfName: codesByName(catalogue.items),
    words: languages.map(wordsOf),
    sourceOf: (id) => {
      if (work?.plan.id === id) return { plan: work.plan, catalogue };
      const plan = planOf(id);
      return plan === undefined ? null : { plan, catalogue: builtIn };
    },
  };
}

type Done =
  | {
      readonly bytes: Uint8Array;
      readonly restored: readonly string[];
      readonly left: readonly string[];
    }
  | { readonly reason: RepairRefusal; readonly left: readonly string[] };

function repairOne(found: FoundFile, setting: RepairSetting): Done {
  const refused = (reason: RepairRefusal): Done => ({ reason, left: [] });
  const file = readFound(found, limits.fileBytes.most);
  if (typeof file === "string") return refused(file === "tooLarge" ? file : "notReadable");
  const workbook = openBytes(file.bytes);
  if (!workbook.ok) return refused(workbook.error);
  const repair = repairOfWorkbook(workbook.value, found.shown, setting);
  if (!repair.ok) return refused(repair.error);
  const copy = repairWorkbook(file.bytes, repair.value, inflateWithZlib);
  if (!copy.ok) return refused(copy.error);
  const { bytes, restored, left } = copy.value;
  return { bytes, restored, left: [...left, ...repair.value.unknown] };
}

/** The name of a copy: as in the folder that was read, never over anything that lies there, another copy among it. */
function freeName({ shown }: FoundFile, folder: string): string {
  const outside = path.isAbsolute(shown) || shown.startsWith("..");
  const wanted = outside ? path.basename(shown) : shown;
  const { dir, name, ext } = path.parse(wanted);
  let free = wanted;
  for (let number = 1; existsSync(path.resolve(folder, free)); number += 1) {
    free = path.join(dir, `${name} (${String(number)})${ext}`);
  }
  return free;
}

function linesOf(repaired: readonly Repaired[], { folder, language }: Order): readonly string[] {
  const words = repairWords(language);
  const copies = repaired.filter(({ copy }) => copy !== null).length;
  const lines = repaired.map(({ file, restored, left, reason }) =>
    reason === null
      ? words.restored({ file, formulas: restored.length, left })
      : words.refused({ file, reason }),
  );
  return [
    ...lines,
    copies === 0 ? words.nothing : words.summary({ files: copies, folder: shownPath(folder) }),
  ];
}
