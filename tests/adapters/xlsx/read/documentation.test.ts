import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Limit, limits } from "#adapters/xlsx/read/limits";

const page = readFileSync(join(__dirname, "../../../../docs/reader.md"), "utf8");

const tableRow = (name: string, limit: Limit): string =>
  `| \`${name}\` | ${limit.most.toLocaleString("en-US")} | ${limit.of} | ${limit.because} |`;

/** Spaces that only align the columns of a table do not count. */
const squeezed = (text: string): string => text.split(" ").filter(Boolean).join(" ");

test.each(Object.entries(limits))(
  "the page on the reader states the limit %s as it is",
  (name, limit) => {
    expect(squeezed(page)).toContain(squeezed(tableRow(name, limit)));
  },
);
