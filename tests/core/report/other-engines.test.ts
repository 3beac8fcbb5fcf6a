import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { gnumericVersion, savedByGnumeric } from "../../support/gnumeric";
import { comparison } from "../../support/recalculated";
import { sampleReport, sheetsOf } from "../../support/sample-report";
const properties = {
  title: "",
  creator: "",
  modified: "2026-12-20T00:00:00Z",
  lastModifiedBy: "",
};
test("g", async () => {
  console.log(gnumericVersion());
  const bytes = await writeWorkbook({ sheets: sheetsOf(sampleReport("di-linh", 12)), properties });
  const { compared, differences } = comparison(bytes, savedByGnumeric(bytes));
  console.log(compared, differences.length, differences.slice(0, 40).join("\n"));
});
