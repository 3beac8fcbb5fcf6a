import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf, type Language } from "#taskpane/language";
import type { Job, PaneActions, PaneState } from "#taskpane/state";
import { button, element } from "./element";
import { foreign, foreignTitle } from "./foreign";
import type { StepsText } from "#text/vi/pane-steps";

/** What goes piece by piece. */
const stoppable: ReadonlySet<Job["kind"]> = new Set(["reading", "writing", "packing"]);

/** What runs now, how far it is, and a way to stop what can be stopped. */
export function runningJob(state: PaneState, actions: PaneActions): readonly Node[] {
  const { job } = state;
  if (job === null) return [];
  const text = stepsOf(state.language);
  const canStop = stoppable.has(job.kind);
  const words = element("p", { id: "job-words" }, wordsOf(job, text, state.language));
  const bar = element("progress", { "aria-labelledby": "job-words" });
  if (job.total !== null) {
    bar.setAttribute("max", String(job.total));
    bar.setAttribute("value", String(job.done));
  }
  const stop = button({ id: "stop", disabled: job.stopping }, text.job.cancel, actions.stop);
  const name = element(
    "p",
    { class: "soft cut", title: foreignTitle(job.name) },
    foreign(job.name),
  );
  return [element("div", { class: "job" }, words, bar, ...(canStop ? [name, stop] : []))];
}

function wordsOf(
  { kind, done, total }: Job,
  { job, sample }: StepsText,
  language: Language,
): string {
  const [at, of] = [formatCount(done), formatCount(total ?? 0)];
  switch (kind) {
    case "reading":
      return job.reading(at, of);
    case "writing":
      return job.writing(at, of);
    case "packing":
      return gatherTextOf(language).back.making(at, of);
    case "computing":
      return job.computing;
    case "excel":
      return job.excel;
    case "loading":
      return job.loading;
    case "sample":
      return sample.loading;
  }
}
