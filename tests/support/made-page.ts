import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const command = "npm run pages";

/**
 * Holds a file of the project to be what the program makes now. Otherwise the new one is left beside it, `.actual`
 * before its ending, to be compared; `npm run pages` takes it over.
 */
export function expectMade(file: string, made: string): void {
  const place = join(root, file);
  const actual = join(root, file.replace(/\.\w+$/, ".actual$&"));
  if (process.env["RENEW_PAGES"] === "1") writeFileSync(place, made);
  const kept = readFileSync(place, "utf8");
  if (kept === made) rmSync(actual, { force: true });
  else writeFileSync(actual, made);
  expect({ renewedBy: command, [file]: kept }).toEqual({ renewedBy: command, [file]: made });
}
