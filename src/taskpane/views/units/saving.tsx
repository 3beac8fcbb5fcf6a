import { unitsTextOf } from "#taskpane/speech/units-words";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { PrintButton } from "#taskpane/views/controls/print-button";
import { FilesOut } from "#taskpane/views/files-out";

interface SavingProps extends ViewProps {
  /** Codes of the units that are looked at, in their order. */
  readonly units: readonly string[];
  /** The superior whose units they are; empty for any. */
  readonly superior: string;
}

/** What is looked at, to be kept and shown: as a workbook, as a picture, as one page. */
export function Saving({ units, superior, ...view }: SavingProps) {
  const { state, actions } = view;
  const resting = state.job !== null;
  const { list, card } = unitsTextOf(state.language);
  return (
    <>
      <FilesOut {...view}>
        <Button
          id="save-units"
          resting={resting}
          press={() => {
            actions.saveUnits(units);
          }}
        >
          {list.save}
        </Button>
        {superior !== "" && (
          <Button
            id="save-scorecard"
            resting={resting}
            press={() => {
              actions.saveScorecard(superior);
            }}
          >
            {card.save}
          </Button>
        )}
        <Pictures {...view} units={units} />
      </FilesOut>
      <PrintButton {...view} />
    </>
  );
}

/** The targets of the report, or these units, as a picture. */
export function Pictures({
  state,
  actions,
  units,
}: ViewProps & { readonly units: readonly string[] | null }) {
  const { pictures } = unitsTextOf(state.language);
  return (
    <>
      {(["svg", "png"] as const).map((kind) => (
        <Button
          key={kind}
          id={`save-${kind}`}
          resting={state.job !== null}
          press={() => {
            actions.savePicture(kind, units);
          }}
        >
          {pictures[kind]}
        </Button>
      ))}
    </>
  );
}
