import { cellOf, type CellContent, type GridRow } from "#core/cell";
import { spellingKey } from "#core/spelling";
import type { FormPlace } from "./find-form";

/** How the items of a form are recognised. */
export interface ItemFinder {
  readonly isItem: (code: string) => boolean;
  /** The item of a name as `spellingKey` gives it; null for a name that is of none. */
  readonly codeOfName: (key: string) => string | null;
  /** Codes of an older version, and what they are called now. */
  readonly renamedItems: ReadonlyMap<string, string>;
}

/** Which item a row is about. */
export type RowItem =
  | {
      readonly kind: "item";
      readonly code: string;
      readonly by: "code" | "name";
      /** The other item whose name stands beside the code; null where they agree, and for names of no item. */
      readonly named: string | null;
    }
  /** A code that is of no item. */
  | { readonly kind: "unknown"; readonly code: string }
  | { readonly kind: "none" };

/** Finds the item by its code, and where the code is lost, by the name in the column of names. */
export function itemOfRow(
  row: GridRow,
  { codeColumn, nameColumn }: FormPlace,
  finder: ItemFinder,
): RowItem {
  const code = codeColumn === null ? "" : plainText(cellOf(row, codeColumn));
  const current = finder.renamedItems.get(code) ?? code;
  const name = nameColumn === null ? "" : plainText(cellOf(row, nameColumn));
  const named = name === "" ? null : finder.codeOfName(spellingKey(name));
  if (finder.isItem(current)) {
    return { kind: "item", code: current, by: "code", named: named === current ? null : named };
  }
  if (named !== null) return { kind: "item", code: named, by: "name", named: null };
  return code === "" ? { kind: "none" } : { kind: "unknown", code };
}

const plainText = (content: CellContent | undefined): string =>
  content?.kind === "text" ? content.value.normalize("NFC").trim() : "";
