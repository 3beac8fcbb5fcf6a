import type { FileSeen, FormReading } from "#core/consolidation/file-reading";
import { formVersion, sheetNames, templates } from "#core/words/names";
import type { Meta } from "#core/reading/read-meta";

/** A file saved in time, as its own properties say. */
export const fileSeen = (path: string, fields: Partial<FileSeen> = {}): FileSeen => ({
  path,
  sha256: `sha of ${path}`,
  receivedAt: "2022-12-20T08:00:00Z",
  receivedFrom: "properties",
  ...fields,
});

/** What a form of Đức Phổ for 2022 says of itself. */
export const metaOf = (unit: string | null, fields: Partial<Meta> = {}): Meta => ({
  template: templates.form,
  version: formVersion,
  unit,
  year: 2022,
  plan: "duc-pho",
  ...fields,
});

/** A form of that unit for Đức Phổ, 2022; blank unless facts are given. */
export const formOf = (unit: string, fields: Partial<FormReading> = {}): FormReading => ({
  kind: "form",
  file: fileSeen(`nop/${unit}.xlsx`),
  meta: metaOf(unit),
  sheet: sheetNames.form,
  facts: new Map(),
  issues: [],
  ...fields,
});
