import { gatherTextOf } from "#taskpane/speech/gather-words";
import type { ViewProps } from "#taskpane/state/state";
import { Choice } from "#taskpane/views/controls/field";

const policies = ["newest", "ask", "error"] as const;

/** What happens to several forms of one unit; `id` because two steps ask for it. */
export function PolicyField({ id, state, actions }: ViewProps & { readonly id: string }) {
  const { repeated } = gatherTextOf(state.language);
  return (
    <Choice
      id={id}
      label={repeated.policy}
      options={policies.map((value) => ({ value, label: repeated.policies[value] }))}
      chosen={state.settings.duplicates}
      choose={(chosen) => {
        const duplicates = policies.find((value) => value === chosen);
        if (duplicates !== undefined) actions.set({ duplicates });
      }}
    />
  );
}
