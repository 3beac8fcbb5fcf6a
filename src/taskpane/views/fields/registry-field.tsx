import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { Picker } from "#taskpane/views/controls/picker";
import { Button } from "#taskpane/views/controls/button";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import { Complaints } from "#taskpane/views/mistakes";

/** The registry in use, its mistakes when it was refused, and a way to give another one. */
export function RegistryField({ state, actions }: ViewProps) {
  const { registry, registryComplaints, language } = state;
  const { files } = stepsOf(language);
  return (
    <section>
      <DropZone id="drop-registry" drop={actions.giveDropped}>
        <h3>{files.registry}</h3>
        {registry === null ? (
          <p class="soft small">{files.registryHint}</p>
        ) : (
          <p class="cut" title={foreignTitle(registry.name)}>
            {`${foreign(registry.name)}: ${files.units(formatCount(registry.units.length))}`}
          </p>
        )}
        {registry?.recalled === true && (
          <p class="soft small">{gatherTextOf(language).computer.recalled}</p>
        )}
        <Picker
          id="registry"
          label={givingTextOf(language).given.registry}
          accept=".xlsx,.xlsm,.csv,.txt"
          take={actions.giveForms}
        />
      </DropZone>
      <Complaints complaints={registryComplaints} language={language} />
    </section>
  );
}

/** Last year's report, when there is one to compare with. */
export function PreviousField({ state, actions }: ViewProps) {
  const { previous, settings, sample, job, language } = state;
  const text = givingTextOf(language).given;
  const { files, fields } = stepsOf(language);
  const part =
    previous?.period === undefined ? "" : ` (${fields.partOfYear.names[previous.period]})`;
  // A report of this year's earlier part prefills the forms.
  const isOther =
    previous !== null && previous.period !== settings.period && previous.year !== settings.year;
  return (
    <section>
      <DropZone id="drop-previous" drop={droppedFiles(actions.givePrevious)}>
        <h3>{files.previous}</h3>
        <p class="soft small">
          {previous === null
            ? files.previousHint
            : `${files.previousYear((previous.years ?? [previous.year]).join(", "))}${part}: ${foreign(previous.name)}`}
        </p>
        {isOther && <p class="soft small">{fields.partOfYear.other}</p>}
        <Picker
          id="previous"
          label={text.previous}
          kind="files"
          accept=".xlsx"
          take={actions.givePrevious}
        />
        {previous !== null && !sample && (
          <Button
            id="remove-previous"
            resting={job !== null}
            title={text.remove(previous.name)}
            press={actions.removePrevious}
          >
            {files.remove}
          </Button>
        )}
      </DropZone>
    </section>
  );
}
