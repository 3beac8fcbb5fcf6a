import type { SheetWords } from "#core/forms/sheet-words";
import type { DataPlaces } from "./data-places";

/** What every annex is laid out with. */
export interface AnnexSetting {
  readonly places: DataPlaces;
  readonly words: SheetWords;
  /** Words at the foot of every page while the report is a draft. */
  readonly draft: string | null;
}
