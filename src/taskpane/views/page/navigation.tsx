import { stepNames } from "#text/vi/pane/steps";
import { stepsOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";

/** The steps, in the order of a year's work; the present one is marked. */
export function Navigation({ state, actions }: ViewProps) {
  const text = stepsOf(state.language);
  return (
    <nav aria-label={text.navigation}>
      <ul class="steps">
        {stepNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              id={`step-${name}`}
              aria-current={name === state.step ? "step" : undefined}
              onClick={() => {
                actions.goTo(name);
              }}
            >
              {text.steps[name]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
