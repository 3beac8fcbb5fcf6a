import { Formula } from "../calculation/formula";
import { invalidArgument, UnknownToHost } from "../refusals";
import type { Book } from "./book";
import type { Content } from "./cell";
import { CellError, errorNames } from "./cell-error";

/** Words beside which figures may be a date, a time or an amount. */
const dateWords =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tháng|thg|thứ|am|pm|a|p|e|usd|vnd|đ)\p{L}*$/iu;

const longestFormula = 8192;
const longestText = 32_767;

/** What Excel makes of a value that a program puts into a cell with this number format. */
export function typedContent(value: unknown, numberFormat: string, book: Book): Content {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return numberFormat === "@" ? String(value) : value;
  if (typeof value !== "string") throw invalidArgument("a cell takes numbers, texts and truths");
  if (value === "") return null;
  const text = value.startsWith("'") ? value.slice(1) : value;
  if (text.length > longestText) throw invalidArgument("the text is too long for a cell");
  if (value.startsWith("'") || numberFormat === "@") return text;
  return value.startsWith("=") ? formulaOf(value, book) : recognised(value);
}

function formulaOf(value: string, book: Book): Formula {
  if (value.length > longestFormula) throw invalidArgument("the formula is too long");
  return Formula.of(value.slice(1), book);
}

/** What looks like something else than text becomes it; where this is uncertain, the host does not guess. */
function recognised(text: string): Content {
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
  if (errorNames.includes(text.toUpperCase())) return new CellError(text.toUpperCase());
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu.test(text.trim())) return Number(text);
  const words = text.match(/\p{L}+/gu) ?? [];
  const uncertain = /\p{N}/u.test(text) && words.every((word) => dateWords.test(word));
  if (uncertain || /^[-+@]/u.test(text)) {
    throw new UnknownToHost(`what Excel makes of ${JSON.stringify(text)}; write '${text}`);
  }
  return text;
}
