import { itemGroups, itemOf, items } from "#core/catalogue/items/items";
import { indicators } from "#core/catalogue/indicators/indicators";
import type { Catalogue } from "#core/catalogue/catalogue";
import type { Plan } from "#core/catalogue/plan";
import { planOf, plans } from "#core/catalogue/plans/plans";
import type { Registry } from "#core/registry/organisation";
import { openXlsx } from "#adapters/xlsx/read/open-xlsx";
import { readRegistryFile } from "#app/read-registry-file";
import type { OpenBytes } from "#app/ports";
import { sentenceOf } from "#text/issues";
import { codesAsNames, type Names } from "#text/names";
import type { Arguments } from "./arguments";
import { readOrRefuse, shownPath } from "./disk";
import { inflateWithZlib } from "./inflate";
import { refuse } from "./refused";

export const catalogue: Catalogue = { groups: itemGroups, items, indicators };

export const isItem = (code: string): boolean => itemOf(code) !== undefined;

export const openBytes: OpenBytes = (bytes) => openXlsx(bytes, inflateWithZlib);

/** Names for sentences: of items, of the plans, and of the units of a registry when there is one. */
export const namesOf = (registry: Registry | null): Names => ({
  ...codesAsNames,
  item: (code) => itemOf(code)?.name ?? code,
  unit: (code) => registry?.byCode.get(code)?.name ?? code,
  plan: (id) => planOf(id)?.name ?? id,
});

export function planFrom(words: Arguments, standard?: string): Plan {
  const found =
    standard === undefined ? words.required("plan") : (words.optional("plan") ?? standard);
  return planOf(found) ?? refuse("planUnknown", { found, known: plans.map(({ id }) => id) });
}

/** The registry that was named; its mistakes are printed one by one before the command refuses. */
export function registryFrom(words: Arguments, say: (line: string) => void): Registry {
  const file = words.required("registry");
  const bytes = readOrRefuse(file);
  const path = shownPath(file);
  const isCsv = /\.(csv|txt)$/iu.test(file);
  const read = readRegistryFile(
    isCsv
      ? { kind: "csv", path, text: new TextDecoder().decode(bytes) }
      : { kind: "workbook", path, bytes },
    openBytes,
  );
  if (read.ok) return read.value;
  for (const issue of read.error) say(sentenceOf(issue, words.language, namesOf(null)));
  return refuse("registryRefused", { file: path, mistakes: read.error.length });
}
