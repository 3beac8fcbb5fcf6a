import { ExcelError, invalidArgument, itemNotFound } from "../refusals";
import { Formula } from "../calculation/formula";
import type { Constant } from "./cell-error";
import { Sheet, type DefinedName } from "./sheet";

/** The open workbook. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, DefinedName>();
  /** Those of the workbook and of `Office.context.document`: they lie in one place. */
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, unknown>([["LastAuthor", ""]]);
  readOnly = false;
  structureProtected = false;
  active: Sheet;
  selection = "A1";
  /** Rises with every change, so that results of formulas are calculated anew. */
  version = 0;
  private nextId = 1;

  constructor(firstSheet: string) {
    this.active = this.add(firstSheet);
  }

  /** A new sheet, after all others. */
  add(name: string): Sheet {
    this.refuseStructure();
    this.refuseName(name);
    const sheet = new Sheet(`{00000000-0001-0000-${this.serial()}-000000000000}`, name);
    this.sheets.push(sheet);
    this.version += 1;
    return sheet;
  }

  private serial(): string {
    const serial = this.nextId;
    this.nextId += 1;
    return String(serial).padStart(4, "0");
  }

  /** By name in any capitals, or by identifier. */
  find(key: string): Sheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === lower);
  }

  rename(sheet: Sheet, name: string): void {
    this.refuseStructure();
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.refuseName(name);
    sheet.name = name;
  }

  move(sheet: Sheet, position: number): void {
    this.refuseStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw invalidArgument(`there is no position ${String(position)}`);
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  /** References to the sheet become `#REF!`. The next visible sheet comes to the front. */
  remove(sheet: Sheet): void {
    this.refuseStructure();
    if (sheet.visibility === "VeryHidden") {
      throw new ExcelError("InvalidOperation", "a very hidden sheet cannot be deleted");
    }
    const visible = this.sheets.filter(
      (other) => other !== sheet && other.visibility === "Visible",
    );
    const [next] = visible;
    if (next === undefined) throw new ExcelError("InvalidOperation", "no sheet would be visible");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = next;
    this.version += 1;
  }

  show(sheet: Sheet, visibility: Sheet["visibility"]): void {
    this.refuseStructure();
    const others = this.sheets.filter((other) => other !== sheet);
    const [next] = others.filter((other) => other.visibility === "Visible");
    if (visibility !== "Visible" && next === undefined) {
      throw new ExcelError("InvalidOperation", "no sheet would be visible");
    }
    sheet.visibility = visibility;
    if (visibility !== "Visible" && this.active === sheet && next !== undefined) this.active = next;
  }

  /** What stands in a cell, a formula as it reads now. */
  contentText(sheet: Sheet, row: number, column: number): Constant | null {
    const content = sheet.knownCell(row, column)?.content ?? null;
    return content instanceof Formula ? content.text(this) : content;
  }

  private refuseStructure(): void {
    if (this.readOnly) throw new ExcelError("AccessDenied", "the workbook is read-only");
    if (this.structureProtected) {
      throw new ExcelError("InvalidOperation", "the structure of the workbook is protected");
    }
  }

  private refuseName(name: string): void {
    if (this.find(name) !== undefined) {
      throw new ExcelError("ItemAlreadyExists", `a sheet called ${name} exists`);
    }
    const badName = name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/u.test(name);
    if (badName || name.toLowerCase() === "history") {
      throw invalidArgument(`a sheet cannot be called ${name}`);
    }
  }
}

/** The sheet, or the answer that it is not there. */
export function sheetIn(book: Book, key: string): Sheet {
  const sheet = book.find(key);
  if (sheet === undefined) throw itemNotFound(`worksheet ${key}`);
  return sheet;
}
