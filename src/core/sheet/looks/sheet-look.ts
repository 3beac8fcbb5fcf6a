/** Something about a sheet that may be missing while all that stands in its cells is there. */
export type SheetLook =
  | "links"
  | "fonts"
  | "joins"
  | "sizes"
  | "rules"
  | "view"
  | "page"
  | "panes"
  | "conditions"
  | "charts"
  | "locks"
  | "results";
