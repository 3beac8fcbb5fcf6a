import { givenFile } from "#taskpane/computer/given-files";
import type { ReviewWish } from "#taskpane/state/tool-state";
import { during, isPlanChosen, orderOf, patch, whenFree, type Desk } from "#taskpane/work/desk";
import { handOut } from "#taskpane/work/hand-out";

/** Several years side by side. A year that was chosen stays chosen as long as the reports know it. */
export async function review(desk: Desk, wish: ReviewWish): Promise<void> {
  const { take = [], drop = null, save = null } = wish;
  if (!isPlanChosen(desk)) return;
  await whenFree(desk);
  await during(desk, "computing", async () => {
    const state = desk.store.get();
    const before = take.length === 0 && drop === null ? state.review : null;
    const { view, file } = await desk.engine.ask("review", {
      order: orderOf(state),
      take: take.map((each) => givenFile(each)),
      drop,
      from: wish.from ?? before?.from ?? null,
      to: wish.to ?? before?.to ?? null,
      save,
    });
    patch(desk, { review: view });
    if (file !== null) handOut(desk, file);
  });
}
