import { formatCount } from "#text/numbers";
import { deskTextOf } from "#taskpane/speech/desk-words";
import type { CheckAnswer, IssueLine } from "#taskpane/protocol/answers";
import type { ViewProps } from "#taskpane/state/state";
import { Folded } from "./controls/folded";
import { foreign } from "./foreign";
import type { Jump } from "./indicators";

type Checked = Extract<CheckAnswer, { kind: "checked" }>;

interface ProgressProps extends ViewProps {
  readonly check: Checked;
  /** Leads to a cell; absent where there is none to go to. */
  readonly jump?: Jump;
}

/** What is wrong, apart from what is still to be filled in. */
export const faultsOf = ({ issues }: Checked): readonly IssueLine[] =>
  issues.filter(({ isBlank }) => isBlank !== true);

/** How far the form is filled in, and its blank cells as one line that leads to the next. */
export function FormProgress({ check, jump, ...view }: ProgressProps) {
  const text = deskTextOf(view.state.language).progress;
  const blanks = check.issues.filter(({ isBlank }) => isBlank === true);
  const wanted = check.filled + blanks.length;
  const next = blanks.find(({ place }) => place !== null);
  return (
    <section id="form-progress">
      <p id="filled">{text.filled(formatCount(check.filled), formatCount(wanted))}</p>
      <progress aria-labelledby="filled" max={Math.max(1, wanted)} value={check.filled} />
      {next?.place != null && jump?.("next-blank", next.place, text.next(next.place.cell))}
      {blanks.length > 0 && (
        <Folded
          {...view}
          id="list-blanks"
          label={text.blanks(formatCount(blanks.length))}
          content={() => (
            <ul class="lines">
              {blanks.map(({ words, place }, index) => (
                <li key={place?.cell ?? index}>
                  {place === null || jump === undefined ? (
                    <p class="small">{foreign(words)}</p>
                  ) : (
                    jump(`blank ${place.cell}`, place, words)
                  )}
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </section>
  );
}
