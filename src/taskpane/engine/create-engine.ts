import type { Answer, CallName, Engine, Given } from "#taskpane/protocol/calls";
import { formHandlers } from "#taskpane/engine/handlers/form-handlers";
import { gatherHandlers } from "#taskpane/engine/handlers/gather-handlers";
import type { Handlers } from "#taskpane/engine/handlers/handlers";
import { liveHandlers } from "#taskpane/engine/handlers/live-handlers";
import type { ComputerMemory } from "#taskpane/computer/computer-memory";
import { emptyMemory } from "./memory";
import { haveWhatIsNeeded } from "./needs";
import { reportHandlers } from "#taskpane/engine/handlers/report-handlers";
import { toolHandlers } from "#taskpane/engine/handlers/tool-handlers";

/** How each call is answered: one that no file answers does not compile here. */
const handlers: Handlers = {
  ...formHandlers,
  ...reportHandlers,
  ...gatherHandlers,
  ...toolHandlers,
  ...liveHandlers,
};

/** An engine that does the work where it stands. */
export function createEngine(computer: ComputerMemory | null = null): Engine {
  const memory = emptyMemory(computer);
  return {
    async ask<C extends CallName>(name: C, given: Given<C>): Promise<Answer<C>> {
      await haveWhatIsNeeded(memory, given);
      return handlers[name](memory, given);
    },
  };
}
