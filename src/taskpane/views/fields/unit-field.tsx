import { Component, createRef } from "preact";
import { formatCount } from "#text/numbers";
import { findUnits, type FoundUnits } from "#taskpane/state/find-units";
import { stepsOf } from "#taskpane/speech/language";
import type { UnitLine } from "#taskpane/protocol/answers";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Field, hintOf } from "#taskpane/views/controls/field";
import { foreign } from "#taskpane/views/foreign";

const id = "unit";

type UnitProps = ViewProps & { readonly units: readonly UnitLine[] };

/** What is typed, and the units that match it; arrows go up and down in them, Enter chooses. */
export class UnitField extends Component<UnitProps> {
  private readonly input = createRef<HTMLInputElement>();
  private readonly list = createRef<HTMLUListElement>();

  private readonly choose = (code: string): void => {
    this.props.actions.chooseUnit(code);
    // The list goes away; whoever chose goes on from the field.
    this.input.current?.focus();
  };

  private found(): FoundUnits | null {
    const { units, state } = this.props;
    const isOpen = state.unit === null && state.unitQuery.trim() !== "";
    return isOpen ? findUnits(units, state.unitQuery) : null;
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const found = this.found();
    const [only, ...others] = found?.units ?? [];
    if (only === undefined) return;
    const isInField = event.target === this.input.current;
    if (event.key === "Enter" && isInField && others.length === 0) this.choose(only.code);
    else if (event.key === "Enter" && isInField) this.step(1);
    else if (event.key === "ArrowDown") this.step(1);
    else if (event.key === "ArrowUp") this.step(-1);
    else if (event.key === "Escape" && !isInField) this.input.current?.focus();
    else return;
    event.preventDefault();
  };

  /** From the field to the first unit, from unit to unit, and back. */
  private step(by: number): void {
    const buttons = this.list.current?.querySelectorAll("button") ?? [];
    const places = [this.input.current, ...buttons];
    const present = places.findIndex((place) => place === document.activeElement);
    places[present + by]?.focus();
  }

  private readonly match = ({ code, name }: UnitLine) => (
    <li key={code}>
      <Button
        id={`unit-${code}`}
        look="match"
        press={() => {
          this.choose(code);
        }}
      >
        {foreign(name)}
        <span>{foreign(code)}</span>
      </Button>
    </li>
  );

  override render({ state, actions }: UnitProps) {
    const { fields, forms } = stepsOf(state.language);
    const found = this.found();
    return (
      <section onKeyDown={this.press}>
        <Field id={id} label={fields.unit} hint={fields.unitHint}>
          <input
            ref={this.input}
            id={id}
            type="search"
            autocomplete="off"
            data-unit={state.unit ?? ""}
            aria-describedby={hintOf(id)}
            value={state.unitQuery}
            onInput={({ currentTarget }) => {
              actions.typeUnit(currentTarget.value);
            }}
          />
        </Field>
        <p class="soft small" role="status">
          {found === null
            ? ""
            : found.count === 0
              ? forms.noMatch
              : forms.matches(formatCount(found.count))}
        </p>
        <ul class="matches" ref={this.list}>
          {found?.units.map(this.match)}
        </ul>
      </section>
    );
  }
}
