import { cellName, quotedSheet } from "#core/cell";
import { blockOf, type Block } from "../book/block";
import { invalidArgument } from "../refusals";
import { isHostObject, text } from "../protocol/host-object";
import type { RangePlace } from "./world";

/** `A1:B2`, or `A1` for one cell. */
export function addressOf({ top, left, bottom, right }: Block): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** With the sheet in front, as a range gives its address. */
export const fullAddress = ({ sheet, block }: Pick<RangePlace, "sheet" | "block">): string =>
  `${quotedSheet(sheet.name)}!${addressOf(block)}`;

/** The block that an address or a range object means. */
export function blockGiven(value: unknown): Block {
  if (typeof value === "string") return blockOf(value);
  if (isHostObject(value) && value.type === "Range") {
    return blockOf(text(value.get("Address")).replace(/^.*!/u, ""));
  }
  throw invalidArgument("an address or a range is needed");
}
