import type { CellPlace } from "#app/ports";
import type { TypedTooLong } from "#core/report/kept/typed-too-long";
import type { CheckAnswer } from "#taskpane/protocol/answers";
import type { TraceAnswer } from "#taskpane/protocol/live-answers";

/** Where on the page something was asked of Excel; what Excel refuses is said there. */
export type LivePlace = "registry" | "plan" | "form" | "check" | "report" | "trace" | "opens";

/** What Excel refused. */
export interface Trouble {
  readonly at: LivePlace;
  readonly words: string;
  /** Lines to be sent to somebody who can find out what is the matter; absent where the words say what to do. */
  readonly details?: string;
}

/** What the page knows of the open workbook. */
export interface LiveState {
  /** Names of its sheets, in their order. */
  readonly sheets: readonly string[];
  /** The form in the workbook, as it was last computed; null when there is none. */
  readonly check: CheckAnswer | null;
  /** A form stands there already, and the user is asked whether it may go. */
  readonly asking: boolean;
  readonly trace: TraceAnswer | null;
  /** What was typed into the report of the workbook and is longer than its rows. */
  readonly tooLong: readonly TypedTooLong[];
  readonly trouble: Trouble | null;
  /** For how many seconds Excel has not answered; 0 as long as that is nothing to speak of. */
  readonly unanswered: number;
  /** The pane opens together with this workbook. */
  readonly opensItself: boolean;
}

export const unknownWorkbook: LiveState = {
  sheets: [],
  check: null,
  asking: false,
  trace: null,
  tooLong: [],
  trouble: null,
  unanswered: 0,
  opensItself: false,
};

/** What a user can do with the open workbook. */
export interface LiveActions {
  readonly takeRegistry: () => void;
  readonly takePlan: () => void;
  readonly putForm: () => void;
  readonly replaceForm: () => void;
  readonly keepForm: () => void;
  readonly checkNow: () => void;
  readonly repairForm: () => void;
  /** Shows a cell; what Excel refuses is said where it was asked for. */
  readonly select: (place: CellPlace, at: LivePlace) => void;
  readonly putReport: () => void;
  /** Does this once what was typed into the report of the workbook is known. */
  readonly withTyped: (then: () => void) => void;
  readonly trace: () => void;
  /** The list of all units as a new sheet. */
  readonly putUnits: () => void;
  readonly setOpensItself: (on: boolean) => void;
  /** Puts the details of the last refusal on the clipboard. */
  readonly copyDetails: () => void;
  /** Waits no longer for what Excel has not answered. */
  readonly giveUp: () => void;
  /** Repeats what Excel refused last. */
  readonly retry: () => void;
}
