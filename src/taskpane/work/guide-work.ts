import { complain, patch, type Desk } from "./desk";

/** The guide, once. */
export async function loadGuide(desk: Desk): Promise<void> {
  if (desk.store.get().guide !== null || desk.loadGuide === undefined) return;
  try {
    patch(desk, { guide: await desk.loadGuide() });
  } catch {
    complain(desk, "bug");
  }
}
