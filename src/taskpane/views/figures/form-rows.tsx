import { Component, createRef } from "preact";
import { unitsTextOf } from "#taskpane/speech/units-words";
import type { FormRow, RowsAnswer } from "#taskpane/protocol/figure-answers";
import type { RowsPlace, ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { foreign, foreignTitle } from "#taskpane/views/foreign";
import type { Jump } from "#taskpane/views/indicators";

/** A name or a sentence that shows the row of its cell below it, where there is no sheet to go to. */
export const rowsIn =
  ({ state, actions }: ViewProps, { of, file }: Pick<RowsPlace, "of" | "file">): Jump =>
  (key, place, label, led) => {
    const { rows } = state;
    const isOpen = rows?.of === of && rows.key === key;
    return (
      <>
        <Button
          id={`rows ${key}`.replace(/\s+/gu, "-")}
          look="jump"
          data-cell={`${place.sheet}!${place.cell}`}
          aria-expanded={isOpen}
          press={() => {
            led?.();
            actions.showRows({ of, key, file, place });
          }}
        >
          {label}
        </Button>
        {isOpen && <FormRows answer={rows.answer} cell={rows.place.cell} state={state} />}
      </>
    );
  };

interface FormRowsProps extends Pick<ViewProps, "state"> {
  readonly answer: RowsAnswer;
  readonly cell: string;
}

/** A narrow pane is moved along to the cell that is meant. */
class FormRows extends Component<FormRowsProps> {
  private readonly box = createRef<HTMLDivElement>();

  private readonly show = (): void => {
    const box = this.box.current;
    const cell = box?.querySelector<HTMLElement>("td.asked") ?? null;
    if (box !== null && cell !== null)
      box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth;
  };

  override componentDidMount(): void {
    this.show();
  }

  override componentDidUpdate({ answer }: FormRowsProps): void {
    if (answer !== this.props.answer) this.show();
  }

  override render({ answer, cell, state }: FormRowsProps) {
    const text = unitsTextOf(state.language).rows;
    if (answer.kind === "gone") return <p class="soft small">{text.gone}</p>;
    return (
      <div
        ref={this.box}
        class="form-rows"
        role="region"
        tabIndex={0}
        aria-label={text.label(cell)}
      >
        <table>
          <tbody>
            {answer.rows.map((row) => (
              <Row key={row.number} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    );
  }
}

const Row = ({ row: { number, isAsked, cells } }: { readonly row: FormRow }) => (
  <tr class={isAsked ? "asked" : undefined}>
    <th scope="row">{number}</th>
    {cells.map(({ text, isAsked: isCell }, column) => (
      <td
        key={column}
        class={isCell ? "asked" : undefined}
        aria-current={isCell ? "true" : undefined}
        title={foreignTitle(text)}
      >
        {foreign(text)}
      </td>
    ))}
  </tr>
);
