import { writeFileSync } from "node:fs";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { sampleProvince } from "#core/sample/sample-province";
import { unknownOrganisation } from "#core/registry/organisation";
import { productName } from "#core/words/product";
import { workbookProperties } from "#app/workbook-properties";
import { writeWorkbook } from "#cli/files/write-workbook";

/** Lines of a sample registry for each unit that hands in a form: the cells under it, and what stands above. */
const linesOfUnit = 5;

/** Writes a registry of so many organisations; those above stand before those under them. */
async function registry(file: string, lines: number): Promise<void> {
  const { organisations } = sampleProvince({
    ...{ seed: 1, year: 2026 },
    units: Math.ceil(lines / linesOfUnit),
  });
  const sheets = [layOutRegistry(organisations.slice(0, lines))];
  const properties = workbookProperties(productName, "2026-11-01T00:00:00Z");
  writeFileSync(file, await writeWorkbook({ sheets, properties }));
}

/** Writes the registry of a country of which the sample province of so many units is a part: its report is one that is sent upward. */
async function above(file: string, count: number): Promise<void> {
  const { organisations } = sampleProvince({ seed: 1, year: 2026, units: count });
  const top = {
    ...unknownOrganisation("0", "Toàn quốc"),
    level: "province",
    reports: false,
  } as const;
  // A registry has four levels: the cells of the units are left to the registry of the province.
  const units = new Set(organisations.flatMap(({ code, reports }) => (reports ? [code] : [])));
  const [province, ...others] = organisations.filter(({ parent }) => !units.has(parent ?? ""));
  if (province === undefined) throw new Error("no province");
  const sheets = [layOutRegistry([top, { ...province, parent: top.code }, ...others])];
  const properties = workbookProperties(productName, "2026-11-01T00:00:00Z");
  writeFileSync(file, await writeWorkbook({ sheets, properties }));
}

const [file = "", count = "", kind = ""] = process.argv.slice(2);
void (kind === "above" ? above : registry)(file, Number(count));
