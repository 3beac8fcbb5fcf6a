import type { Expression } from "./expression";
import type { NamedSheet, NamedSheets } from "./named-sheets";
import { parsed } from "./parse";
import { tokensOf, type Token } from "./tokens";

/** A formula in a cell. It follows the sheets that it names; its text is what they are called now. */
export class Formula {
  private constructor(
    private readonly tokens: readonly Token[],
    readonly tree: Expression,
  ) {}

  /** `text` without its equals sign. */
  static of(text: string, book: NamedSheets): Formula {
    const tokens = tokensOf(text, book);
    return new Formula(tokens, parsed(tokens));
  }

  /** With its equals sign, as Excel gives it: quotes only where a name needs them. */
  text(book: NamedSheets): string {
    const parts = this.tokens.map((token) =>
      token.kind === "sheet" ? sheetText(token.sheet, book) : token.text,
    );
    return `=${parts.join("")}`;
  }
}

function sheetText(sheet: NamedSheet, book: NamedSheets): string {
  if (!book.sheets.includes(sheet)) return "#REF!";
  const bare =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !/^[A-Z]{1,3}\d+$/iu.test(sheet.name);
  return bare ? `${sheet.name}!` : `'${sheet.name.replaceAll("'", "''")}'!`;
}
