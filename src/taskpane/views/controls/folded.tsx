import type { ComponentChildren } from "preact";
import type { ViewProps } from "#taskpane/state/state";

interface FoldedProps extends ViewProps {
  readonly id: string;
  readonly label: string;
  /** Made only while it is open. */
  readonly content: () => ComponentChildren;
}

/** A list that opens and closes. */
export function Folded({ id, label, state, actions, content }: FoldedProps) {
  const isOpen = state.open.includes(id);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        actions.setOpen(id, currentTarget.open);
      }}
    >
      <summary id={id}>{label}</summary>
      {isOpen && content()}
    </details>
  );
}
