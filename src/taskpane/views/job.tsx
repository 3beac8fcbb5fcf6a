import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf, type Language } from "#taskpane/speech/language";
import type { Job, PaneActions } from "#taskpane/state/state";
import { Button } from "./controls/button";
import { foreign, foreignTitle } from "./foreign";

/** What goes piece by piece. */
const stoppable: ReadonlySet<Job["kind"]> = new Set(["reading", "writing", "packing"]);

interface JobProps {
  readonly job: Job;
  readonly language: Language;
  readonly actions: PaneActions;
}

/** What runs now, how far it is, and a way to stop what can be stopped. */
export function RunningJob({ job, language, actions }: JobProps) {
  const { total, done, name } = job;
  const counted = total === null ? {} : { max: total, value: done };
  return (
    <div class="job">
      {/* The count goes on for every file; who hears the page is told once of a batch. */}
      <p id="job-words" aria-hidden="true">
        {wordsOf(job, language)}
      </p>
      <p class="unseen">{batchWords(job, language)}</p>
      {/* Another bar once it can be counted: one that was counted never moves by itself again. */}
      <progress key={String(total)} aria-labelledby="job-words" {...counted} />
      {stoppable.has(job.kind) && (
        <>
          <p class="soft cut" aria-hidden="true" title={foreignTitle(name)}>
            {foreign(name)}
          </p>
          <Button id="stop" resting={job.stopping} press={actions.stop}>
            {stepsOf(language).job.cancel}
          </Button>
        </>
      )}
    </div>
  );
}

const batchWords = (job: Job, language: Language): string =>
  job.kind === "reading" && job.total !== null
    ? givingTextOf(language).reading(formatCount(job.total))
    : job.total === null
      ? wordsOf(job, language)
      : wordsOf({ ...job, done: 0 }, language);

function wordsOf({ kind, done, total }: Job, language: Language): string {
  const { job, sample } = stepsOf(language);
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
