import type { Breathe } from "./breathe";
import type { NewContext } from "./new-context";
import type { Session } from "./session";

/** Lets a while pass in which somebody may press Enter or come back; done at once where nobody looks on. */
export type Wait = () => Promise<void>;

/** How Excel is asked for anything that takes several requests. */
export interface Asking {
  readonly newContext: NewContext;
  readonly session: Session;
  readonly breathe: Breathe;
  readonly wait: Wait;
}
