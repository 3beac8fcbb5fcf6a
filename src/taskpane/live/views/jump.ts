import type { LivePlace } from "#taskpane/live/live-state";
import { liveTextOf } from "#taskpane/live/words";
import type { PaneActions, PaneState } from "#taskpane/state";
import { button } from "#taskpane/views/element";
import type { Jump } from "#taskpane/views/indicators";

/** A name or a sentence that brings its cell before the eyes; what it does follows from its markup. */
export const jumpIn =
  ({ language }: PaneState, actions: PaneActions, at: LivePlace): Jump =>
  (id, place, label) =>
    button(
      {
        id: `jump ${id}`.replace(/\s+/gu, "-"),
        class: "jump",
        title: liveTextOf(language).check.jump(place.cell),
        "data-cell": `${place.sheet}!${place.cell}`,
      },
      label,
      () => {
        actions.live?.actions.select(place, at);
      },
    );
