import type { LivePlace } from "#taskpane/live/live-state";
import { liveTextOf } from "#taskpane/live/words";
import type { ViewProps } from "#taskpane/state/state";
import { Button } from "#taskpane/views/controls/button";
import type { Jump } from "#taskpane/views/indicators";

/** A name or a sentence that brings its cell before the eyes. */
export const jumpIn =
  ({ state: { language }, actions }: ViewProps, at: LivePlace): Jump =>
  (id, place, label, led) => (
    <Button
      id={`jump ${id}`.replace(/\s+/gu, "-")}
      look="jump"
      title={liveTextOf(language).check.jump(place.cell)}
      data-cell={`${place.sheet}!${place.cell}`}
      press={() => {
        led?.();
        actions.live?.actions.select(place, at);
      }}
    >
      {label}
    </Button>
  );
