import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { DropHint, DropZone, droppedFiles } from "#taskpane/views/controls/drop-zone";
import { pageParts } from "#taskpane/views/page/page-parts";
import { Picker } from "#taskpane/views/controls/picker";

const Checked = pageParts.view((parts) => parts.Checked);

/** One form: what is wrong in it, and how its unit stands. */
export const CheckStep = (view: ViewProps) => <FormFile {...view} main />;

/** Where the file of a form is given, and what was found in it. */
export const FormFile = ({ main = false, ...view }: ViewProps & { readonly main?: boolean }) => {
  const { files } = stepsOf(view.state.language);
  const { giveForm } = view.actions;
  return (
    <>
      <section>
        <DropZone id="drop-form" drop={droppedFiles(giveForm)}>
          <h3>{files.oneForm}</h3>
          <DropHint {...view} what={files.oneFormHint} />
          <Picker id="form" label={files.choose} main={main} accept=".xlsx,.xlsm" take={giveForm} />
        </DropZone>
      </section>
      {view.state.check !== null && <Checked {...view} check={view.state.check} />}
    </>
  );
};
