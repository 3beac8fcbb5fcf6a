import { formatCount } from "#text/numbers";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { FilesOut } from "#taskpane/views/files-out";
import { pageParts } from "#taskpane/views/page/page-parts";
import { PlanFields } from "#taskpane/views/fields/plan-fields";
import { PreviousField, RegistryField } from "#taskpane/views/fields/registry-field";

const UnitField = pageParts.view((parts) => parts.UnitField);

/** One form or all of them, for the units of the registry. */
export const FormsStep = (view: ViewProps) => (
  <>
    <FormFields {...view} />
    <div class="commands">
      <FilesOut {...view}>
        <Button
          id="save-form"
          look="primary"
          resting={view.state.job !== null}
          press={view.actions.saveForm}
        >
          {stepsOf(view.state.language).forms.one}
        </Button>
        <SaveAll {...view} />
      </FilesOut>
    </div>
  </>
);

/** What a form is made from. */
export const FormFields = (view: ViewProps) => (
  <>
    <RegistryField {...view} />
    <PlanFields {...view} />
    {view.state.registry !== null && <UnitField {...view} units={view.state.registry.units} />}
    <PreviousField {...view} />
  </>
);

/** The forms of all units at once, when it is known which they are. */
export const SaveAll = ({ state: { registry, job, language }, actions }: ViewProps) =>
  registry === null ? null : (
    <Button id="save-all-forms" resting={job !== null} press={actions.saveAllForms}>
      {stepsOf(language).forms.all(formatCount(registry.units.length))}
    </Button>
  );
