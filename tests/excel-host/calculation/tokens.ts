import { invalidArgument, UnknownToHost } from "../refusals";
import type { NamedSheet, NamedSheets } from "./named-sheets";

/** A piece of a formula; a sheet is kept as itself, so that its reference follows when it is renamed. */
export type Token =
  | { readonly kind: "number" | "text" | "error" | "word" | "cell" | "sign"; readonly text: string }
  | { readonly kind: "blank"; readonly text: string }
  | { readonly kind: "sheet"; readonly sheet: NamedSheet };

const shapes: readonly (readonly [kind: Exclude<Token["kind"], "sheet"> | "sheetName", RegExp])[] =
  [
    ["blank", /^\s+/u],
    ["text", /^"(?:[^"]|"")*"/u],
    ["sheetName", /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u],
    ["error", /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/u],
    ["cell", /^\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u],
    ["number", /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/u],
    ["word", /^[\p{L}_][\p{L}\p{N}_.]*/u],
    ["sign", /^(?:<>|<=|>=|[-+*/^&=<>%(),:@])/u],
  ];

/** The pieces of a formula, without its equals sign. */
export function tokensOf(formula: string, book: NamedSheets): readonly Token[] {
  const tokens: Token[] = [];
  for (let rest = formula; rest !== "";) {
    const [kind, text] = nextOf(rest);
    rest = rest.slice(text.length);
    tokens.push(kind === "sheetName" ? sheetToken(text, book) : { kind, text });
  }
  return tokens;
}

function nextOf(rest: string): readonly [(typeof shapes)[number][0], string] {
  for (const [kind, shape] of shapes) {
    const [text] = shape.exec(rest) ?? [];
    if (text !== undefined) return [kind, text];
  }
  throw invalidArgument(`no formula can begin or go on with ${rest}`);
}

/** In front of a person Excel would ask for a file that has such a sheet. */
function sheetToken(text: string, book: NamedSheets): Token {
  const name = text.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");
  const sheet = book.find(name);
  if (sheet === undefined) {
    throw new UnknownToHost(`what Excel does with a formula over the missing sheet ${name}`);
  }
  return { kind: "sheet", sheet };
}
