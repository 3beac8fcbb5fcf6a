import type { Written } from "#app/ports";
import type { LiveDesk } from "#taskpane/live/live-desk";
import { liveTextOf } from "#taskpane/live/words";
import { patch } from "#taskpane/work/desk";

/** That sheets were written, and in one sentence what this Excel left out. */
export function sayWritten(desk: LiveDesk, done: string, written: Written): void {
  const { notComputed, byHand, missing, looks } = liveTextOf(desk.store.get().language).written;
  const unset = written.missing.filter((look) => look !== "results").map((look) => looks[look]);
  const isComputed = !written.missing.includes("results");
  const words = [
    done,
    ...(unset.length === 0 ? [] : [missing(unset.join(", "))]),
    ...(isComputed ? [] : [notComputed]),
    ...(written.computesByHand && isComputed ? [byHand] : []),
  ].join(" ");
  patch(desk, { notice: { tone: isComputed ? "good" : "bad", words } });
}
