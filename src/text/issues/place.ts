import { quotedSheet } from "#core/cell";
import type { IssuePlace } from "#core/issue";
import { shortened, shortenedPath } from "./found";

/**
 * Where to look: `nop/abc.xlsx, 'Biểu nhập'!D12`. Parts that are not known are left out; nothing known
 * gives an empty text.
 */
export function placeOf(at: IssuePlace): string {
  const parts = [at.file === null ? "" : shortenedPath(at.file), insideFile(at)];
  return parts.filter((part) => part !== "").join(", ");
}

function insideFile({ sheet, cell }: IssuePlace): string {
  const name = sheet === null ? "" : quotedSheet(shortened(sheet));
  return [name, cell ?? ""].filter((part) => part !== "").join("!");
}

/** `place: what was found. What to do.` A sentence without a place starts with a capital. */
export function placed(place: string, body: string): string {
  const sentence =
    place === "" ? body.charAt(0).toLocaleUpperCase("vi") + body.slice(1) : `${place}: ${body}`;
  return sentence.normalize("NFC");
}

/** Sheet names as a list: `'Sheet1', 'Sheet2'`, the first six of them. */
export function sheetList(sheets: readonly string[]): string {
  const names = sheets.slice(0, 6).map((sheet) => quotedSheet(shortened(sheet)));
  return (sheets.length > names.length ? [...names, "…"] : names).join(", ");
}
