import type { UpwardIssueDetails } from "#core/upward-issue";
import { aside, seen, shortenedPath } from "#text/issues/found";
import type { FormSentences } from "#text/issues/issue-sentences";
import { columnLabel } from "#text/names";
import { formatCount } from "#text/numbers";
import { theUnit } from "#text/en/the-unit";

/** The complaints about the reports of the level below in English, without their place. */
export const upwardIssuesEn: Pick<FormSentences, keyof UpwardIssueDetails> = {
  lineTwice: ({ details, found }) =>
    `the unit has several lines in the report from below (${details.cells.join(", ")})${aside(found)}; it is not clear which is right, so none counts. Ask for the report to be made again from the form of the unit.`,
  lineUnknown: ({ found, unit }) =>
    `the code ${seen(found ?? unit, "in this line")} is not in the registry, which lists the units of whoever made the report; the line does not count. If the unit is new or has another code, add it to the registry (column “Kế thừa từ”) and consolidate again; otherwise ask for the line to be taken out.`,
  lineRenamed: ({ details, found }, names) =>
    `this line has the former code ${seen(found, "of the unit")}; by the registry it is ${theUnit(names, details.to)} now, for which its figures count once. Explain it, or ask for the new registry to be used.`,
  lineOfAnother: ({ details, found, unit }, names) =>
    `this line is of ${unit === null ? "a unit" : theUnit(names, unit)}${aside(found)}, which stands under ${theUnit(names, details.of)} and not under whoever made the report; it does not count. Ask for the line to be taken out, or correct “Mã cấp trên” in the registry if the unit has moved.`,
  lineGone: ({ details, found, unit }, names) =>
    `the newer report “${shortenedPath(details.newer)}” no longer has figures of ${unit === null ? "the unit" : theUnit(names, unit)}${aside(found)}, so those of this older one are not taken. Ask why, then explain it or have it sent again.`,
  lineChanged: ({ details, found }, names) => {
    const how =
      details.swappedWith === null
        ? "the figures were changed by hand after the report was made"
        : `the figures are those of ${theUnit(names, details.swappedWith)}: two lines changed places after the report was made`;
    return `${how}${aside(found)}; they count as they stand. Whoever made the report explains it, or corrects the form of the unit and consolidates again.`;
  },
  totalDiffers: ({ details, found }, names) =>
    `the row of totals says ${seen(found, "something else")} for ${columnLabel(names, details.item)}, and the lines add up to ${formatCount(details.sum)}${details.cells.length === 1 ? "" : ` (${formatCount(details.cells.length)} cells of the row differ)`}; a line was changed, added or taken out after the report was made. Ask for it to be consolidated and sent again.`,
  lineWithoutCode: ({ found }) =>
    `the line has figures and no code of a unit${aside(found)}, so it does not count. Ask for the code to be put back, or for the report to be made and sent again.`,
  columnUnknown: ({ found }) =>
    `the code of the column ${seen(found, "here")} is not in the catalogue, so the whole column is not read. Ask for the report as the program made it, its row of codes unchanged.`,
  columnMissing: ({ details, found }, names) =>
    `the report has no column for ${columnLabel(names, details.item)}${aside(found)}, which the plan needs, so no unit has a figure. Ask for it to be made again with the same plan and version of the program.`,
};
