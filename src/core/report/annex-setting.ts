import type { DataPlaces } from "./annexes/data-places";
import type { ReportWords } from "./report-words";

/** What every annex is laid out with. */
export interface AnnexSetting {
  readonly places: DataPlaces;
  readonly words: ReportWords;
  /** Words at the foot of every page while the report is a draft. */
  readonly draft: string | null;
}
