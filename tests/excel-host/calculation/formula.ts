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

  /** With its equals sign, as Excel gives it: quotes only where a name needs them, unless it spells in its own way. */
  text(book: NamedSheets, respelt = false): string {
    const parts = this.tokens.map((token, at) => {
      if (token.kind === "sheet") return sheetText(token.sheet, book, respelt);
      return respelt ? respeltToken(token, this.tokens[at + 1]) : token.text;
    });
    return `=${parts.join("")}`;
  }
}

/** Functions in capitals, no blanks, an @ before a name. */
function respeltToken({ kind, text }: Exclude<Token, { kind: "sheet" }>, next?: Token): string {
  if (kind === "blank") return "";
  if (kind !== "word" || /^(?:true|false)$/iu.test(text)) return text;
  const isCalled = next?.kind === "sign" && next.text === "(";
  return isCalled ? text.toUpperCase() : `@${text}`;
}

function sheetText(sheet: NamedSheet, book: NamedSheets, quoted: boolean): string {
  if (!book.sheets.includes(sheet)) return "#REF!";
  const bare =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !/^[A-Z]{1,3}\d+$/iu.test(sheet.name);
  return bare && !quoted ? `${sheet.name}!` : `'${sheet.name.replaceAll("'", "''")}'!`;
}
