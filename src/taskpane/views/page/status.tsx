import type { PaneMode } from "#text/vi/pane/pane";
import { textOf } from "#taskpane/speech/language";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Message } from "#taskpane/views/message";
import type { SignName } from "#taskpane/views/sign";

const signOf: Readonly<Record<PaneMode, SignName>> = {
  starting: "waiting",
  excel: "good",
  excelTooOld: "information",
  browser: "information",
  failed: "bad",
};

/** One sentence: where the page is open and what can be done now; on the first step, or as long as something is wrong. */
export function Status({ state: { mode, step, language }, actions }: ViewProps) {
  const isFine = mode === "browser" || mode === "excel";
  if (isFine && step !== "start") return null;
  const text = textOf(language);
  return (
    <Message tone={signOf[mode]} data-mode={mode}>
      <p>{text.mode[mode]}</p>
      {mode === "failed" && (
        <Button id="retry" press={actions.retry}>
          {text.retry}
        </Button>
      )}
    </Message>
  );
}
