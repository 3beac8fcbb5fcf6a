import { readFileSync } from "node:fs";
import { join } from "node:path";
import { limitReasons } from "#adapters/xlsx/read/limit-reasons";
import { type LimitName, limits } from "#adapters/xlsx/read/limits";

const page = readFileSync(join(__dirname, "../../../../docs/reader.md"), "utf8");

function tableRow(name: LimitName): string {
  const { of, because } = limitReasons[name];
  return `| \`${name}\` | ${limits[name].most.toLocaleString("en-US")} | ${of} | ${because} |`;
}

/** Spaces that only align the columns of a table do not count. */
const squeezed = (text: string): string => text.split(" ").filter(Boolean).join(" ");

test.each(Object.keys(limits) as LimitName[])(
  "the page on the reader states the limit %s as it is",
  (name) => {
    expect(squeezed(page)).toContain(squeezed(tableRow(name)));
  },
);
