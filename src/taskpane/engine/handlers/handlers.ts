import type { Answer, CallName, Given } from "#taskpane/protocol/calls";
import type { Memory } from "#taskpane/engine/memory";

/** One function for each call; what belongs to a part of the engine is asked of it when it has been loaded. */
export type Handlers = {
  readonly [C in CallName]: (memory: Memory, given: Given<C>) => Answer<C> | Promise<Answer<C>>;
};
