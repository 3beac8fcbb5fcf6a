import type { CallName } from "#taskpane/protocol/calls";
import type { PartName } from "#taskpane/protocol/part-names";
import { parts } from "#taskpane/engine/parts/parts";
import type { Handlers } from "./handlers";

type Part<P extends PartName> = Awaited<ReturnType<(typeof parts)[P]>>;

/** Calls that a part answers by a function of the same name. */
type AnsweredBy<P extends PartName> = {
  [C in CallName & keyof Part<P>]: Part<P>[C] extends Handlers[C] ? C : never;
}[CallName & keyof Part<P>];

/** These calls, each answered by the function of its name in a part that is loaded when it is first asked. */
export const answeredBy = <P extends PartName, C extends AnsweredBy<P>>(
  part: P,
  names: readonly C[],
): Pick<Handlers, C> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      async (memory: unknown, given: unknown) => {
        const loaded = (await parts[part]()) as unknown as Record<
          CallName,
          (memory: unknown, given: unknown) => unknown
        >;
        return loaded[name](memory, given);
      },
    ]),
  ) as unknown as Pick<Handlers, C>;
