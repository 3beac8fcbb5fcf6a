import { patch, type Desk } from "./desk";

/** A unit picked from those that matched. */
export function chooseUnit(desk: Desk, code: string): void {
  const unit = desk.store.get().registry?.units.find((each) => each.code === code);
  if (unit !== undefined) patch(desk, { unit: code, unitQuery: unit.name, notice: null });
}

/** The same as work that is waited for. */
export function takeUnit(desk: Desk, code: string): Promise<void> {
  chooseUnit(desk, code);
  return Promise.resolve();
}
