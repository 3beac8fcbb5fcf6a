import type { meetings } from "#core/catalogue/items/meetings";
import { minus, plus, thousandths, valueAt, type Column } from "#core/sample/numbers/column";
import type { CodeOf, Figures } from "./figures";
import { allBut, fifth } from "./gaps";
import type { Province } from "#core/sample/province/province";
import type { GapName, SampleYear } from "./sample-year";
import { shareOfEach } from "./shares";

/** The meetings of all cells of a unit: attached ones, or the unit itself when it is a cell. */
export function meetingFigures(
  province: Province,
  year: SampleYear,
): Figures<CodeOf<typeof meetings>> {
  const { units, attached } = province;
  const cells = units.map(({ kind }, index) => (kind === "cell" ? 1 : valueAt(attached, index)));
  const cellsWithout = (name: GapName): Column => allBut(province, year, { name, wholes: cells });
  const held = meetingsHeld(province, year, cells);
  const rated = allBut(province, year, {
    name: "meetingsNotRated",
    wholes: held,
    most: thousandths(held, 250),
  });
  const quarters = {
    CELL_THEMATIC_QI: cellsWithout("noThematicMeetingQI"),
    CELL_THEMATIC_QII: cellsWithout("noThematicMeetingQII"),
    CELL_THEMATIC_QIII: cellsWithout("noThematicMeetingQIII"),
    CELL_THEMATIC_QIV: cellsWithout("noThematicMeetingQIV"),
  };
  const good = { name: "meetingsNotGood", wholes: rated, most: fifth(rated) } as const;
  return {
    ...quarters,
    CELL_THEMATIC_ALL: inAllQuarters(cells, Object.values(quarters), year),
    MEETING_HELD: held,
    MEETING_RATED: rated,
    MEETING_GOOD_PLUS: allBut(province, year, good),
    CELL_ASSIGN_OK: cellsWithout("notAssigningWell"),
    CELL_MEETING_THIRD: shareOfEach(
      cells,
      [600, 1000],
      province.randomFor("meetings on the third"),
    ),
    CELL_MEETING_PREPARED: shareOfEach(cells, [700, 1000], province.randomFor("meetings prepared")),
  };
}

/** A meeting every month and some more, but for a few that fell out. */
function meetingsHeld(province: Province, year: SampleYear, cells: Column): Column {
  const due = cells.map((count) => count * 12);
  const kept = allBut(province, year, { name: "meetingsNotHeld", wholes: due, most: fifth(due) });
  return plus(kept, shareOfEach(cells, [0, 900], province.randomFor("extra meetings")));
}

/** The cells that missed a quarter may be the same or others: any number between the two extremes is possible. */
function inAllQuarters(cells: Column, quarters: readonly Column[], year: SampleYear): Column {
  const random = year.randomFor("all quarters");
  const missed = quarters.map((met) => minus(cells, met));
  return cells.map((count, index) => {
    const missing = missed.map((column) => valueAt(column, index));
    const inAll = missing.reduce((sum, some) => sum + some, 0);
    return count - random.between(Math.max(...missing), Math.min(count, inAll));
  });
}
