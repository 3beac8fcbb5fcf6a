import type { meetings } from "#core/catalogue/items/meetings";
import { minus, plus, thousandths, valueAt, type Column } from "./column";
import type { CodeOf, Figures } from "./figures";
import type { Province } from "./province";
import { gapsIn, type SampleYear } from "./sample-year";
import { shareOfEach } from "./shares";

type Gap = Parameters<typeof gapsIn>[2]["name"];
type MeetingCode = CodeOf<typeof meetings>;

/** The meetings of all cells of a unit: attached ones, or the unit itself when it is a cell. */
export function meetingFigures(province: Province, year: SampleYear): Figures<MeetingCode> {
  const { units, attached } = province;
  const cells = units.map(({ kind }, index) => (kind === "cell" ? 1 : valueAt(attached, index)));
  const without = (wholes: Column, name: Gap, most: Column): Column =>
    minus(wholes, gapsIn(province, year, { name, wholes, most }));
  const held = meetingsHeld(province, year, cells);
  const rated = without(held, "meetingsNotRated", thousandths(held, 250));
  const quarters = {
    CELL_THEMATIC_QI: without(cells, "noThematicMeetingQI", cells),
    CELL_THEMATIC_QII: without(cells, "noThematicMeetingQII", cells),
    CELL_THEMATIC_QIII: without(cells, "noThematicMeetingQIII", cells),
    CELL_THEMATIC_QIV: without(cells, "noThematicMeetingQIV", cells),
  };
  return {
    ...quarters,
    CELL_THEMATIC_ALL: inAllQuarters(cells, Object.values(quarters), year),
    MEETING_HELD: held,
    MEETING_RATED: rated,
    MEETING_GOOD_PLUS: without(rated, "meetingsNotGood", thousandths(rated, 200)),
    CELL_ASSIGN_OK: without(cells, "notAssigningWell", cells),
  };
}

/** A meeting every month and some more, but for a few that fell out. */
function meetingsHeld(province: Province, year: SampleYear, cells: Column): Column {
  const due = cells.map((count) => count * 12);
  const fellOut = gapsIn(province, year, {
    name: "meetingsNotHeld",
    wholes: due,
    most: thousandths(due, 200),
  });
  const extra = shareOfEach(cells, [0, 900], province.randomFor("extra meetings"));
  return plus(minus(due, fellOut), extra);
}

/** The cells that missed a quarter may be the same or others: any number between the two extremes is possible. */
function inAllQuarters(cells: Column, quarters: readonly Column[], year: SampleYear): Column {
  const random = year.randomFor("all quarters");
  return cells.map((count, index) => {
    const met = quarters.map((quarter) => valueAt(quarter, index));
    const missed = met.reduce((sum, some) => sum + count - some, 0);
    return random.between(Math.max(0, count - missed), Math.min(...met));
  });
}
