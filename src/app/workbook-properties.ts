import { productName, productVersion } from "#core/words/product";
import type { ReportResult } from "#core/result/report-result";
import type { WorkbookProperties } from "#core/sheet/sheet-model";

/** What a workbook of the product says of itself; saved at that ISO date and time. */
export const workbookProperties = (title: string, modified: string): WorkbookProperties => ({
  title,
  creator: `${productName} ${productVersion}`,
  modified,
  lastModifiedBy: productName,
});

/** The same of a report, which is as of its day; a text document takes title and creator from it. */
export const reportProperties = ({ plan, year, asOf }: ReportResult): WorkbookProperties =>
  workbookProperties(`${plan.name}, ${String(year)}`, startOf(asOf));

/** The first moment of an ISO date. */
export const startOf = (day: string): string => `${day}T00:00:00Z`;
