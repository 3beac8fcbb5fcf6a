import type { MadeFile, Order } from "./calls";

/** What is asked besides the way from forms to the report. */
export interface ToolCalls {
  /** The report as a text document. */
  reportDocument: { given: Order; answer: MadeFile };
}

export type ToolCallName = keyof ToolCalls;
