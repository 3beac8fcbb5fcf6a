import { sheetKey } from "#core/sheet/sheet-list";
import type { LivePlace } from "#taskpane/live/live-state";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneState, ViewProps } from "#taskpane/state/state";
import { Button, type ButtonProps } from "#taskpane/views/controls/button";
import { Message } from "#taskpane/views/message";

export const hasSheet = ({ live }: PaneState, name: string): boolean =>
  live?.sheets.some((sheet) => sheetKey(sheet) === sheetKey(name)) === true;

/** What Excel refused here, and a button that asks again. */
export function Trouble({ at, state, actions }: ViewProps & { readonly at: LivePlace }) {
  const found = state.live?.trouble;
  if (found?.at !== at) return null;
  return (
    <Message tone="bad" look="trouble" isAlert>
      <p>{found.words}</p>
      {found.details === undefined ? null : (
        <Details at={at} lines={found.details} state={state} actions={actions} />
      )}
      <Button
        id={`retry-${at}`}
        resting={state.job !== null}
        press={() => {
          actions.live?.actions.retry();
        }}
      >
        {liveTextOf(state.language).retry}
      </Button>
    </Message>
  );
}

/** What Excel said, for whoever can find out what is the matter. Pressed once, all of it is selected. */
function Details({
  at,
  lines,
  state,
  actions,
}: ViewProps & { readonly at: LivePlace; readonly lines: string }) {
  const text = liveTextOf(state.language).refusal;
  return (
    <>
      <p>{text.heading}:</p>
      <pre id={`details-${at}`} class="details" tabIndex={0}>
        {lines}
      </pre>
      <Button
        id={`copy-details-${at}`}
        press={() => {
          actions.live?.actions.copyDetails();
        }}
      >
        {text.copy}
      </Button>
    </>
  );
}

interface LiveButtonProps extends Omit<ButtonProps, "press" | "resting"> {
  readonly state: PaneState;
  /** Absent as long as Excel has not answered. */
  readonly press: (() => void) | undefined;
}

/** A button of the open workbook: resting while something runs. */
export const LiveButton = ({ state, press, ...others }: LiveButtonProps) => (
  <Button {...others} resting={state.job !== null} press={() => press?.()} />
);
