import { writeWorkbook } from "#adapters/xlsx/write/workbook-writer";
import { libreOfficeVersion, type ProfileLocale } from "../../support/libreoffice";
import { recalculations, type Recalculation } from "../../support/recalculated";
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

const locales: readonly ProfileLocale[] = ["vi-VN", "en-US"];

if (version === null) {
  test("left out: reports recalculated, because LibreOffice is not on this machine", () => {
    expect(version).toBeNull();
  });
} else {
  describe.each(locales)("in a program of %s", (locale) => {
    let calculated: readonly Recalculation[];
    beforeAll(async () => {
      const written: Uint8Array[] = [];
      for (const sheets of Object.values(reports)) {
        written.push(await writeWorkbook({ sheets, properties }));
      }
      calculated = recalculations(written, locale);
    }, 240_000);

    test.each(Object.keys(reports).map((report, at) => [report, at] as const))(
      "every cell of the report %s, and every sentence, is calculated to what is stored",
      (_, at) => {
        expect(calculated[at]?.differences).toEqual([]);
        expect(calculated[at]?.compared).toBeGreaterThan(500);
      },
    );
  });
}
