import type { ComponentChildren } from "preact";
import { formatCount } from "#text/numbers";
import { gatherTextOf } from "#taskpane/gather-words";
import { stepsOf } from "#taskpane/language";
import type { ViewProps } from "#taskpane/state";
import { DropZone, droppedFiles } from "./controls/drop-zone";
import { Picker } from "./controls/picker";
import { foreign, foreignTitle } from "./foreign";
import { Sign } from "./sign";

/** The registry in use, its mistakes when it was refused, and a way to give another one. */
export function RegistryField({ state, actions }: ViewProps) {
  const { registry, registryComplaints, language, step } = state;
  const { files } = stepsOf(language);
  return (
    <section>
      <DropZone id="drop-registry" drop={droppedFiles(actions.giveRegistry)}>
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
          label={files.choose}
          main={registry === null && step === "consolidate"}
          accept=".xlsx,.xlsm,.csv,.txt"
          take={actions.giveRegistry}
        />
      </DropZone>
      <Mistakes complaints={registryComplaints} />
    </section>
  );
}

/** Why a file was refused, each mistake with its cell. */
export const Mistakes = ({ complaints }: { readonly complaints: readonly ComponentChildren[] }) =>
  complaints.length === 0 ? null : (
    <div role="alert">
      <ul class="lines signed">
        {complaints.map((words, index) => (
          <li key={index}>
            <Sign name="bad" />
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </div>
  );

/** Last year's report, when there is one to compare with. */
export function PreviousField({ state: { previous, language }, actions }: ViewProps) {
  const { files } = stepsOf(language);
  return (
    <section>
      <DropZone id="drop-previous" drop={droppedFiles(actions.givePrevious)}>
        <h3>{files.previous}</h3>
        <p class="soft small">
          {previous === null
            ? files.previousHint
            : `${files.previousYear(String(previous.year))}: ${foreign(previous.name)}`}
        </p>
        <Picker id="previous" label={files.choose} accept=".xlsx" take={actions.givePrevious} />
      </DropZone>
    </section>
  );
}
