import { Component } from "preact";
import { formatCount } from "#text/numbers";
import { givingTextOf } from "#taskpane/speech/giving-words";
import type { CheckAnswer, IssueLine } from "#taskpane/protocol/answers";
import type { ViewProps } from "#taskpane/state/state";
import { Folded } from "./controls/folded";
import type { Jump } from "./indicators";

type Checked = Extract<CheckAnswer, { kind: "checked" }>;

interface ProgressProps extends ViewProps {
  readonly check: Checked;
  /** Leads to a cell, or shows it. */
  readonly jump: Jump;
}

interface Progress {
  /** The row of the blank cell that was led to last, from 1; 0 before. */
  readonly last: number;
}

/** What is wrong, apart from what is still to be filled in. */
export const faultsOf = ({ issues }: Checked): readonly IssueLine[] =>
  issues.filter(({ isBlank }) => isBlank !== true);

type Blank = IssueLine & { readonly place: NonNullable<IssueLine["place"]> };

/** `E12` is in row 12. */
const rowOf = (cell: string): number => Number(/\d+/u.exec(cell)?.[0] ?? 0);

const isPlaced = (line: IssueLine): line is Blank => line.place !== null;

/** How far the form is filled in, and its blank cells as one line that leads from one to the next. */
export class FormProgress extends Component<ProgressProps, Progress> {
  override state: Progress = { last: 0 };

  /** The one below the last, which may have been filled in meanwhile; behind the last of them comes the first again. */
  private next(blanks: readonly IssueLine[]): Blank | undefined {
    const placed = blanks.filter(isPlaced);
    return placed.find(({ place }) => rowOf(place.cell) > this.state.last) ?? placed[0];
  }

  override render({ check, jump, state, actions }: ProgressProps) {
    const text = givingTextOf(state.language).progress;
    const blanks = check.issues.filter(({ isBlank }) => isBlank === true);
    const wanted = check.filled + blanks.length;
    const next = this.next(blanks);
    return (
      <section id="form-progress">
        <p id="filled">{text.filled(formatCount(check.filled), formatCount(wanted))}</p>
        <progress aria-labelledby="filled" max={Math.max(1, wanted)} value={check.filled} />
        {next !== undefined &&
          jump("next-blank", next.place, text.next(next.place.cell), () => {
            this.setState({ last: rowOf(next.place.cell) });
          })}
        {blanks.length > 0 && (
          <Folded
            state={state}
            actions={actions}
            id="list-blanks"
            label={text.blanks(formatCount(blanks.length))}
            content={() => (
              <ul class="lines">
                {blanks.map(({ words, place }, index) => (
                  <li key={place?.cell ?? index}>
                    {place === null ? (
                      <p class="small">{words}</p>
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
}
