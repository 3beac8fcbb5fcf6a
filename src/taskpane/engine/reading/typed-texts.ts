import type { Grid } from "#core/cell";
import { typedTooLong, type TypedTooLong } from "#core/report/kept/typed-too-long";
import { sheetNames } from "#core/words/names";
import type { Memory } from "#taskpane/engine/memory";
import { textsIn } from "./kept-texts";

/**
 * What people wrote into the report among these sheets, for the files that are made next; the answer is what of it paper
 * does not show.
 */
export function takeTyped(memory: Memory, standing: readonly Grid[]): readonly TypedTooLong[] {
  memory.standing = textsIn(standing);
  const report = standing.find(({ sheet }) => sheet === sheetNames.report);
  return report === undefined ? [] : typedTooLong(report);
}
