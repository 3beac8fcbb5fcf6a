import { unitsTextOf } from "#taskpane/speech/units-words";
import { stepsOf } from "#taskpane/speech/language";
import { picturePng, pictureSvg } from "#taskpane/drawing/written";
import { drawingOfTargets, drawingOfUnits } from "#taskpane/drawing/drawings";
import type { PaneState, PictureKind } from "#taskpane/state/state";
import { complain, during, orderOf, type Desk } from "#taskpane/work/desk";
import { handOut } from "#taskpane/work/hand-out";

/** What the engine is asked for a list of these units. */
export function unitsOrderOf(state: PaneState, units: readonly string[], sheet: string) {
  return { order: orderOf(state), units, reminded: state.reminded, sheet };
}

/** The list that is looked at as a workbook. */
export async function saveUnits(desk: Desk, units: readonly string[]): Promise<void> {
  await during(desk, "computing", async () => {
    const state = desk.store.get();
    const { sheet } = unitsTextOf(state.language).list;
    handOut(desk, await desk.engine.ask("unitsFile", unitsOrderOf(state, units, sheet)));
  });
}

/** One page about a unit or a superior. */
export async function saveScorecard(desk: Desk, unit: string): Promise<void> {
  await during(desk, "computing", async () => {
    const order = orderOf(desk.store.get());
    const file = await desk.engine.ask("scorecard", { order, unit });
    if (file === null) complain(desk, "bug");
    else handOut(desk, file);
  });
}

/** The targets of the report, or these units, as a picture for a slide or a letter. */
export async function savePicture(
  desk: Desk,
  kind: PictureKind,
  units: readonly string[] | null,
): Promise<void> {
  await during(desk, "computing", async () => {
    const { report, table, language } = desk.store.get();
    if (report === null) return;
    const text = unitsTextOf(language);
    const drawing =
      units === null
        ? drawingOfTargets(report, stepsOf(language).report)
        : drawingOfUnits(table?.units ?? null, units, text.table);
    const bytes = kind === "svg" ? pictureSvg(drawing) : await picturePng(drawing);
    handOut(desk, { name: `${text.pictures.fileName(String(report.year))}.${kind}`, bytes });
  });
}
