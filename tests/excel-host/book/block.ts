import { remembered } from "#core/remembered";
import { invalidArgument } from "../refusals";

/** A block of cells, both corners included, counted from 0. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const mostRows = 1_048_576;
export const mostColumns = 16_384;

const wholeSheet = { top: 0, left: 0, bottom: mostRows - 1, right: mostColumns - 1 };

/** `A1`, `$A$1:B2`, `3:5`, `C:E`; with `Sheet1!` in front the sheet is not looked at. */
export const blockOf = remembered((address): Block => {
  const [first = "", last = first, ...more] = address.replaceAll("$", "").split(":");
  const one = cornerOf(first);
  const other = cornerOf(last);
  if (one === null || other === null || more.length > 0 || one.kind !== other.kind) {
    throw invalidArgument(`${address} is no address`);
  }
  const block = {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
  if (block.bottom >= mostRows || block.right >= mostColumns) {
    throw invalidArgument(`${address} is outside the sheet`);
  }
  return block;
});

interface Corner extends Block {
  readonly kind: "cell" | "row" | "column";
}

function cornerOf(name: string): Corner | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/iu.exec(name);
  const [letters = "", digits = ""] = match?.slice(1) ?? [];
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  if (letters !== "" && digits !== "") {
    return { kind: "cell", top: row, left: column, bottom: row, right: column };
  }
  if (digits !== "") return { ...wholeSheet, kind: "row", top: row, bottom: row };
  if (letters !== "") return { ...wholeSheet, kind: "column", left: column, right: column };
  return null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The areas of `A1:B2,D5`; Excel takes no longer list (OfficeDev/office-js issue 5198). */
export function blocksOf(addresses: string, separator: string): readonly Block[] {
  if (addresses.length > 8192) throw invalidArgument("the list of addresses is too long");
  return addresses.split(separator).map(blockOf);
}

export const isWholeRows = ({ left, right }: Block): boolean =>
  left === 0 && right === mostColumns - 1;

export const isWholeColumns = ({ top, bottom }: Block): boolean =>
  top === 0 && bottom === mostRows - 1;

export const around = (one: Block, other: Block): Block => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** The places of a block, row by row; whole rows and columns are never walked. */
export function* places(block: Block): Generator<readonly [row: number, column: number]> {
  if ((block.bottom - block.top + 1) * (block.right - block.left + 1) > 5_000_000) {
    throw invalidArgument("more than five million cells");
  }
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) yield [row, column];
  }
}
