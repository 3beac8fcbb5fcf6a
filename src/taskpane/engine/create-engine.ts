import type { Answer, CallName, Engine, Given } from "#taskpane/protocol/calls";
import { formHandlers } from "./form-handlers";
import { gatherHandlers } from "./gather-handlers";
import type { Handlers } from "./handlers";
import { liveHandlers } from "./live-handlers";
import { emptyMemory } from "./memory";
import { haveWhatIsNeeded } from "./needs";
import { reportHandlers } from "./report-handlers";
import { toolHandlers } from "./tool-handlers";

/** How each call is answered: one that no file answers does not compile here. */
const handlers: Handlers = {
  ...formHandlers,
  ...reportHandlers,
  ...gatherHandlers,
  ...toolHandlers,
  ...liveHandlers,
};

/** An engine that does the work where it stands. */
export function createEngine(): Engine {
  const memory = emptyMemory();
  return {
    async ask<C extends CallName>(name: C, given: Given<C>): Promise<Answer<C>> {
      await haveWhatIsNeeded(memory, given);
      return handlers[name](memory, given);
    },
  };
}
