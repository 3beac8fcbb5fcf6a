import type { Language } from "#text/language";
import type { GatherCalls, GatherView } from "./gather-calls";
import type { PartName } from "./part-names";
import type { LiveCalls } from "./live-calls";
import type { ToolCalls } from "./tool-calls";
import type {
  GivenFile,
  Order,
  UnitLine,
  RegistryAnswer,
  PreviousAnswer,
  FileLine,
  ReportView,
  CheckAnswer,
  MadeFile,
  FormOrder,
} from "./answers";

/** Everything that the page asks for: what is given and what comes back, both plain data. */
export interface Calls extends LiveCalls, GatherCalls, ToolCalls {
  /** Loads parts that will be wanted soon, so that nobody waits for them. */
  prepare: { given: { order: Order; names: readonly PartName[] }; answer: null };
  registry: { given: { file: GivenFile; language: Language }; answer: RegistryAnswer };
  /** Null forgets last year's report. */
  previous: { given: { file: GivenFile | null; language: Language }; answer: PreviousAnswer };
  /** Forgets every form that was read. */
  clear: { given: null; answer: null };
  read: { given: { file: GivenFile; order: Order }; answer: FileLine };
  sample: { given: Order; answer: readonly UnitLine[] };
  report: { given: Order; answer: { readonly view: ReportView; readonly gathered: GatherView } };
  reportFile: { given: Order; answer: MadeFile };
  form: { given: FormOrder; answer: MadeFile };
  /** One more form for the archive. */
  archiveForm: { given: FormOrder; answer: null };
  archive: { given: Order; answer: MadeFile };
  dropArchive: { given: null; answer: null };
  check: { given: { file: GivenFile; order: Order }; answer: CheckAnswer };
  /** The same check again, in the words of another language; null when nothing was checked. */
  recheck: { given: Order; answer: CheckAnswer | null };
}

export type CallName = keyof Calls;

/** Does the heavy work behind the page: in a worker where there are workers, otherwise between two paints. */
export interface Engine {
  ask<C extends CallName>(name: C, given: Calls[C]["given"]): Promise<Calls[C]["answer"]>;
}

/** One function per call. */
export type Handlers = {
  readonly [C in CallName]: (given: Calls[C]["given"]) => Promise<Calls[C]["answer"]>;
};
