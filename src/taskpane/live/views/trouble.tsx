import { sheetKey } from "#core/sheet/sheet-list";
import type { LivePlace } from "#taskpane/live/live-state";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneState, ViewProps } from "#taskpane/state";
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

interface LiveButtonProps extends Omit<ButtonProps, "press" | "resting"> {
  readonly state: PaneState;
  /** Absent as long as Excel has not answered. */
  readonly press: (() => void) | undefined;
}

/** A button of the open workbook: resting while something runs. */
export const LiveButton = ({ state, press, ...others }: LiveButtonProps) => (
  <Button {...others} resting={state.job !== null} press={() => press?.()} />
);
