import type { SheetModel } from "#core/sheet/sheet-model";
import type { StandingSheet } from "#adapters/officejs/standing";

/** One sheet to write, and what it takes the place of. */
export interface Replacement {
  readonly model: SheetModel;
  /** The name in the making. */
  readonly draft: string;
  /** The sheet of this name that stands there, and the name it gets before it is deleted. */
  readonly old: StandingSheet | null;
  readonly retired: string;
}
