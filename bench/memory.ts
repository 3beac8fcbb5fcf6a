import { writeFileSync } from "node:fs";
import { layOutRegistry } from "#core/forms/registry-sheet";
import { sampleProvince } from "#core/sample/sample-province";
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

const [file = "", lines = ""] = process.argv.slice(2);
void registry(file, Number(lines));
