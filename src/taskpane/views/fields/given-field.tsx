import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import { gatherTextOf } from "#taskpane/speech/gather-words";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { DropHint, DropZone } from "#taskpane/views/controls/drop-zone";
import { Picker } from "#taskpane/views/controls/picker";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import { pageParts } from "#taskpane/views/page/page-parts";
import { Complaints } from "#taskpane/views/mistakes";

/** One place for everything: what it is, the page finds out. */
export function GivenField({ state, actions }: ViewProps) {
  const { registry, sample, language, registryComplaints } = state;
  const text = givingTextOf(language).given;
  return (
    <section>
      <DropZone id="drop-forms" drop={actions.giveDropped}>
        <h3>{text.heading}</h3>
        <DropHint state={state} actions={actions} what={text.hint} />
        <Picker
          id="registry"
          label={text.registry}
          main={registry === null}
          accept=".xlsx,.xlsm,.csv,.txt"
          take={actions.giveForms}
        />
        {!sample && <FormsPickers state={state} actions={actions} />}
        <Picker
          id="previous"
          label={text.previous}
          kind="files"
          accept=".xlsx"
          take={actions.givePrevious}
        />
      </DropZone>
      <Complaints complaints={registryComplaints} language={language} />
      <FileQuestions state={state} actions={actions} />
      <GivenList state={state} actions={actions} />
      <FolderAgain state={state} actions={actions} />
      <LastUndo state={state} actions={actions} />
    </section>
  );
}

const Questions = pageParts.view((parts) => parts.Questions);

/** What somebody has to say of files that can be more than one thing. */
export const FileQuestions = (view: ViewProps) =>
  view.state.questions.some(({ answer }) => answer.length === 0) && <Questions {...view} />;

/** Many forms at once, or the folder they lie in. */
function FormsPickers({ state, actions }: ViewProps) {
  const { registry, report, language, abilities } = state;
  const { files } = stepsOf(language);
  const text = givingTextOf(language).given;
  return (
    <>
      <Picker
        id="forms"
        label={files.forms}
        main={registry !== null && report === null}
        accept=".xlsx,.xlsm,.zip"
        kind="files"
        take={actions.giveForms}
      />
      {abilities.folder && (
        <Picker id="folder" label={text.folder} kind="folder" take={actions.giveForms} />
      )}
    </>
  );
}

/** What is in use besides the forms, and a way to take it away. */
function GivenList({ state, actions }: ViewProps) {
  const { registry, previous, sample, language, job } = state;
  const { files } = stepsOf(language);
  const text = givingTextOf(language).given;
  if (registry === null && previous === null) return null;
  return (
    <ul class="given">
      {registry !== null && (
        <li>
          <p class="cut" title={foreignTitle(registry.name)}>
            {`${text.kind.registry}: ${foreign(registry.name)}, ${files.units(formatCount(registry.units.length))}`}
          </p>
          {registry.recalled === true && (
            <p class="soft small">{gatherTextOf(language).computer.recalled}</p>
          )}
        </li>
      )}
      {previous !== null && (
        <li>
          <p class="cut" title={foreignTitle(previous.name)}>
            {`${files.previousYear(String(previous.year))}: ${foreign(previous.name)}`}
          </p>
          {!sample && (
            <Button
              id="remove-previous"
              look="quiet"
              resting={job !== null}
              title={text.remove(previous.name)}
              press={actions.removePrevious}
            >
              {files.remove}
            </Button>
          )}
        </li>
      )}
    </ul>
  );
}

/** One press brings everything up to date, the next day too. */
export function FolderAgain({ state: { folder, job, language }, actions }: ViewProps) {
  if (folder === null) return null;
  return (
    <Button id="read-again" resting={job !== null} press={actions.readFolderAgain}>
      {givingTextOf(language).folder.again(foreign(folder))}
    </Button>
  );
}

/** Stays when the notice is long gone. */
function LastUndo({ state: { undo, language, job }, actions }: ViewProps) {
  const last = undo.at(-1);
  if (last === undefined) return null;
  return (
    <Button id="undo-last" resting={job !== null} press={actions.undoLast}>
      {givingTextOf(language).undo.named(foreign(last.words))}
    </Button>
  );
}
