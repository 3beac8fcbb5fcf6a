import { ExcelError } from "../refusals";

/** Something that goes wrong on demand. */
export interface Fault {
  /** The request, counted from 1 since Excel was started. */
  readonly request: number;
  /** Before this action, counted from 0; without it nothing of the request is done. */
  readonly action?: number;
  /** All of the request is done, and only its answer is lost. */
  readonly lost?: true;
  readonly code: string;
}

/** What Excel on the web takes and gives at once. */
export interface Limits {
  requestBytes: number;
  answerBytes: number;
}

export const webLimits: Readonly<Limits> = {
  requestBytes: 5 * 1024 * 1024,
  answerBytes: 5 * 1024 * 1024,
};

export function throwFault(faults: readonly Fault[], request: number, action: number): void {
  const fault = faults.find(
    (each) => each.request === request && each.lost !== true && (each.action ?? 0) === action,
  );
  if (fault !== undefined) throw new ExcelError(fault.code, "on demand");
}

/** What comes instead of an answer; null where it arrives. */
export const lostAnswer = (faults: readonly Fault[], request: number): string | null =>
  faults.find((each) => each.request === request && each.lost === true)?.code ?? null;
