import { formatCount } from "#text/numbers";
import { liveTextOf } from "#taskpane/live/words";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import { Message } from "#taskpane/views/message";

/** Excel has not answered yet: for how long, what can be done in Excel, and a way to wait no longer. */
export function Silence({ state: { live, language }, actions }: ViewProps) {
  const text = liveTextOf(language).silence;
  return (
    <Message tone="waiting" look="trouble">
      <p>{text.words(formatCount(live?.unanswered ?? 0))}</p>
      <Button
        id="give-up"
        press={() => {
          actions.live?.actions.giveUp();
        }}
      >
        {text.giveUp}
      </Button>
      <p class="soft small">{text.then}</p>
    </Message>
  );
}
