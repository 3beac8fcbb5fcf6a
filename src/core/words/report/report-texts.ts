import type { CatalogueNames } from "#core/catalogue/english-names";
import { paragraphText } from "./paragraph-text";
import { pathText } from "./path-text";
import { reportText } from "./report-text";
import { reportTitles } from "./report-titles";

/** The same texts in whatever language: the shape of a table without its words. */
type Wording<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Wording<T[K]> };

/** The fixed words of a report in one language; headings that programs look for are not among them. */
export interface ReportTexts {
  readonly language: "vi" | "en";
  /** What indicators and groups are called; null where the catalogue's own names hold. */
  readonly names: CatalogueNames | null;
  readonly report: Wording<typeof reportText>;
  readonly paragraph: Wording<typeof paragraphText>;
  readonly path: Wording<typeof pathText>;
  readonly titles: Wording<typeof reportTitles>;
}

export const reportTextsVi: ReportTexts = {
  language: "vi",
  names: null,
  report: reportText,
  paragraph: paragraphText,
  path: pathText,
  titles: reportTitles,
};
