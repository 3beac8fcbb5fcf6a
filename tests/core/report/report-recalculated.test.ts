import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { libreOfficeVersion, type ProfileLocale } from "../../support/libreoffice";
import { recalculation } from "../../support/recalculated";
import { sampleReport, sheetsOf } from "../../support/sample-report";

const version = libreOfficeVersion();

const properties = {
  title: "",
  creator: "",
  modified: "2026-12-20T00:00:00Z",
  lastModifiedBy: "",
};

/** Di Linh has a target year ahead, and so the tables and charts of paths too. */
const bytes = writeWorkbook({ sheets: sheetsOf(sampleReport("di-linh", 12)), properties });

if (version === null) {
  test("left out: reports recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  test.each<ProfileLocale>(["vi-VN", "en-US"])(
    "every cell of a report, and every sentence, is calculated to what is stored in %s",
    async (locale) => {
      const { compared, differences } = recalculation(await bytes, locale);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    },
    120_000,
  );
}
