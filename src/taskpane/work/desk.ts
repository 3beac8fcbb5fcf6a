import type { PaneComplaint } from "#text/vi/pane/steps";
import type { Engine } from "#taskpane/protocol/calls";
import type { GivenFile, MadeFile, Order } from "#taskpane/protocol/answers";
import type { ComputerMemory } from "#taskpane/computer/computer-memory";
import { lastDay, partOf } from "#taskpane/state/due-date";
import { stepsOf } from "#taskpane/speech/language";
import type { Job, PaneState } from "#taskpane/state/state";
import type { Store } from "#taskpane/state/store";

/** What the work is done with. */
export interface Desk {
  readonly store: Store<PaneState>;
  readonly engine: Engine;
  /** Hands a finished file to the user. */
  readonly save: (file: MadeFile) => void;
  /** Every file of a drop. */
  readonly dropped: (drop: DataTransfer) => Promise<readonly GivenFile[]>;
  /** Puts a text on the clipboard; false where that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The guide, in HTML; absent where there is none. */
  readonly loadGuide?: () => Promise<string>;
  /** What outlives the page; absent where nothing does. */
  readonly computer?: ComputerMemory;
}

export const patch = ({ store }: Desk, change: Partial<PaneState>): void => {
  store.update((state) => ({ ...state, ...change }));
};

/** What the engine is asked with the present settings. */
export function orderOf(state: PaneState): Order {
  const { settings, asOf, language, chosen } = state;
  const { plan, year, duplicates, head } = settings;
  const dueDate = lastDay(state);
  const order = { plan, year, ...partOf(settings), asOf, dueDate, language, duplicates, chosen };
  return head === undefined ? order : { ...order, head };
}

export function complain(desk: Desk, complaint: PaneComplaint): void {
  const words = stepsOf(desk.store.get().language).complaints[complaint];
  patch(desk, { notice: { tone: "bad", words } });
}

/** Says so where no plan is chosen yet. */
export function isPlanChosen(desk: Desk): boolean {
  const isChosen = desk.store.get().settings.plan !== "";
  if (!isChosen) complain(desk, "planNeeded");
  return isChosen;
}

export function tell(desk: Desk, words: string): void {
  patch(desk, { notice: { tone: "good", words } });
}

/** A stop that was asked for while the job runs. */
export const isStopping = ({ store }: Desk): boolean => store.get().job?.stopping === true;

/** The job's next piece, unless the user stopped it; a stop that was asked for stays asked for. */
export function advance(desk: Desk, change: Partial<Job>): void {
  desk.store.update((state) =>
    state.job === null ? state : { ...state, job: { ...state.job, ...change } },
  );
}

/** Waits until nothing runs. */
export const whenFree = ({ store }: Desk): Promise<void> =>
  new Promise((resolve) => {
    if (store.get().job === null) resolve();
    else {
      const end = store.listen(({ job }) => {
        if (job !== null) return;
        end();
        resolve();
      });
    }
  });

/**
 * Does one thing at a time: while something runs nothing else begins. A failure is a mistake of the program: it
 * is said, and the page can be used again.
 */
export async function during(
  desk: Desk,
  kind: Job["kind"],
  work: () => Promise<void>,
): Promise<void> {
  if (desk.store.get().job !== null) return;
  patch(desk, { job: { kind, done: 0, total: null, name: "", stopping: false }, notice: null });
  try {
    await work();
  } catch {
    complain(desk, "bug");
  }
  patch(desk, { job: null });
}
