import { remembered } from "#core/remembered";
import { invalidArgument, UnknownToHost } from "../refusals";
import type { NamedSheet, NamedSheets } from "./named-sheets";

/** A piece of a formula; a sheet is kept as itself, so that its reference follows when it is renamed. */
export type Token =
  | { readonly kind: "number" | "text" | "error" | "word" | "cell" | "sign"; readonly text: string }
  | { readonly kind: "blank"; readonly text: string }
  | { readonly kind: "sheet"; readonly sheet: NamedSheet };

/** A piece before it is known which sheet it names. */
type Piece =
  | Exclude<Token, { kind: "sheet" }>
  | { readonly kind: "sheetName"; readonly text: string };

const shapes: Readonly<Record<Piece["kind"], RegExp>> = {
  blank: /\s+/u,
  text: /"(?:[^"]|"")*"/u,
  sheetName: /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u,
  error: /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)/u,
  cell: /\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_(])/u,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/u,
  word: /[\p{L}_][\p{L}\p{N}_.]*/u,
  sign: /<>|<=|>=|[-+*/^&=<>%(),:@]/u,
};

const kinds = Object.keys(shapes) as readonly Piece["kind"][];

/** Any of them, in that order, each with its own brackets. */
const anyShape = new RegExp(kinds.map((kind) => `(${shapes[kind].source})`).join("|"), "uy");

/** The pieces of a formula, without its equals sign. */
export const tokensOf = (formula: string, book: NamedSheets): readonly Token[] =>
  piecesOf(formula).map((piece) =>
    piece.kind === "sheetName" ? sheetToken(piece.text, book) : piece,
  );

function pieces(formula: string): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < formula.length;) {
    anyShape.lastIndex = at;
    const [text = "", ...each]: readonly (string | undefined)[] = anyShape.exec(formula) ?? [];
    const kind = kinds[each.findIndex((part) => part !== undefined)];
    if (kind === undefined) {
      throw invalidArgument(`no formula can begin or go on with ${formula.slice(at)}`);
    }
    found.push({ kind, text });
    at += text.length;
  }
  return found;
}

/** The same formulas, some of them long, are put into one workbook after another. */
const piecesOf = remembered(pieces, { longest: 8192, most: 16_384 });

/** In front of a person Excel would ask for a file that has such a sheet. */
function sheetToken(text: string, book: NamedSheets): Token {
  const name = text.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");
  const sheet = book.find(name);
  if (sheet === undefined) {
    throw new UnknownToHost(`what Excel does with a formula over the missing sheet ${name}`);
  }
  return { kind: "sheet", sheet };
}
