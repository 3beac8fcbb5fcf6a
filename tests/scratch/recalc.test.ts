import { readFileSync } from "node:fs";
import { recalculation } from "/work/wt/report/tests/support/recalculated";
test.each((process.env["BOOKS"] ?? "").split(","))("%s", (file) => {
  const { compared, differences } = recalculation(readFileSync(file));
  console.log(file, compared, differences.slice(0, 12).join("\n"));
}, 600000);
