import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import type { SheetModel } from "#core/sheet/sheet-model";
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

/** Di Linh has a target year ahead, and so the tables and charts of paths too; Hà Giang has overdue tasks. */
const reports = {
  "on Di Linh in Vietnamese": sheetsOf(sampleReport("di-linh", 12)),
  "with units under several superiors": sheetsOf(sampleReport("lac-duong", 130)),
  "on Hà Giang in English": sheetsOf(sampleReport("ha-giang", 12), "en"),
} as const;

const cases = (["vi-VN", "en-US"] as const).flatMap((locale) =>
  Object.entries(reports).map(([report, sheets]) => [report, locale, sheets] as const),
);

if (version === null) {
  test("left out: reports recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  test.each<readonly [string, ProfileLocale, readonly SheetModel[]]>(cases)(
    "every cell of the report %s, and every sentence, is calculated to what is stored in a program of %s",
    async (_, locale, sheets) => {
      const bytes = await writeWorkbook({ sheets, properties });
      const { compared, differences } = recalculation(bytes, locale);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    },
    120_000,
  );
}
