import { givenFile } from "#taskpane/computer/given-files";
import type { ReviewView } from "#taskpane/protocol/review-answers";
import type { ReviewWish } from "#taskpane/state/tool-state";
import { during, isPlanChosen, orderOf, patch, whenFree, type Desk } from "#taskpane/work/desk";
import { handOut } from "#taskpane/work/hand-out";

/**
 * Several years side by side. A year that was chosen stays chosen as long as the reports know it; whoever chooses again
 * while it is computed gets the period that was chosen last.
 */
export async function review(desk: Desk, wish: ReviewWish): Promise<void> {
  const { take = [], drop = null, save = null } = wish;
  if (!isPlanChosen(desk)) return;
  showPeriod(desk, wish);
  // Several may wait for the same end, and the first of them begins.
  while (desk.store.get().job !== null) await whenFree(desk);
  await during(desk, "computing", async () => {
    const state = desk.store.get();
    const before = take.length === 0 && drop === null ? state.review : null;
    const { view, file } = await desk.engine.ask("review", {
      order: orderOf(state),
      take: take.map((each) => givenFile(each)),
      drop,
      from: before?.from ?? wish.from ?? null,
      to: before?.to ?? wish.to ?? null,
      save,
    });
    const { review: now } = desk.store.get();
    const later =
      now === null || isSamePeriod(now, state.review) ? view : { ...view, ...periodOf(now) };
    patch(desk, { review: later });
    if (file !== null) handOut(desk, file);
  });
}

type Period = Pick<ReviewView, "from" | "to">;

const periodOf = ({ from, to }: Period): Period => ({ from, to });

const isSamePeriod = (one: Period, other: Period | null): boolean =>
  one.from === other?.from && one.to === other.to;

/** A choice is seen at once: a field that goes back while it is computed loses the next press. */
function showPeriod(desk: Desk, { from, to }: ReviewWish): void {
  const { review: shown } = desk.store.get();
  if (shown === null || (from === undefined && to === undefined)) return;
  patch(desk, { review: { ...shown, from: from ?? shown.from, to: to ?? shown.to } });
}
