import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { DropHint, DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Picker } from "#taskpane/views/controls/picker";
import { foreign } from "#taskpane/views/foreign";
import { Difference } from "./difference";

/** Where the checked form meets an earlier one: a file, or last year's report when there is one. */
export function CompareZone(view: ViewProps) {
  const { state, actions } = view;
  const { previous, sample, difference, job, language } = state;
  const { compare: text } = gatherTextOf(language);
  const { files } = stepsOf(language);
  return (
    <section>
      <DropZone id="drop-earlier" drop={droppedFiles(actions.compareWith)}>
        <h3>{text.heading}</h3>
        <DropHint {...view} what={text.hint} />
        <Picker id="earlier" label={files.choose} accept=".xlsx,.xlsm" take={actions.compareWith} />
        {previous !== null && !sample && (
          <Button
            id="compare-previous"
            resting={job !== null}
            press={() => {
              actions.compare({ now: { kind: "checked" }, before: { kind: "previous" } }, "check");
            }}
          >
            {text.withPrevious(foreign(previous.name))}
          </Button>
        )}
      </DropZone>
      {difference?.at === "check" && <Difference {...view} found={difference.answer} />}
    </section>
  );
}
