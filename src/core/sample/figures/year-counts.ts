/** A figure of the year before the sample's year, and of that year. */
type BothYears = readonly [before: number, now: number];

/**
 * Totals of the full province; others have theirs in proportion to their units. Printed in
 * 004_fbdb4c1267060c0e.txt, footnote 1: the probationary members, the admitted, the heads who are members, the
 * theory levels, all for this year. The others are chosen to be plausible beside them.
 */
export const yearCounts = {
  probationary: [2602, 2664],
  admitted: [2391, 2458],
  admissionQuota: [2450, 2500],
  cameFromOutside: [226, 214],
  movedInside: [1297, 1385],
  restored: [1, 2],
  died: [631, 646],
  struckOff: [131, 118],
  struckOffProbationary: [38, 33],
  left: [44, 37],
  wentOutside: [439, 452],
  reprimanded: [126, 117],
  warned: [49, 47],
  dismissed: [6, 5],
  expelled: [24, 21],
  degraded: [6, 4],
  organisationsNotRated: [6, 4],
  organisationsExcellent: [112, 118],
  organisationsOrdinary: [79, 70],
  organisationsFailed: [11, 8],
  organisationsInspected: [253, 270],
  organisationsDisciplined: [7, 6],
  membersFailed: [74, 61],
  // 72.578 members are 8,06 % of it.
  population: [892946, 900473],
  // 1680 of 2067 heads are 81,28 %, so that this year's 81,70 % are 0,42 points more.
  vacantHeads: [12, 8],
  headMembers: [1680, 1692],
  frontMembers: [1728, 1744],
  militaryCommittees: [141, 152],
  policeCommittees: [101, 117],
  secretariesAdvanced: [85, 92],
  deputiesAdvanced: [103, 114],
  deputiesUntrained: [9, 3],
  ownersAdmitted: [11, 14],
  privateCellsCreated: [4, 5],
} as const satisfies Readonly<Record<string, BothYears>>;

/** What is missing of a whole over the province, in ten-thousandths of the whole. */
export const yearGaps = {
  exempt: [535, 520],
  notRated: [140, 120],
  ratedBelowGood: [548, 512],
  notAssigned: [121, 95],
  notLinked: [310, 270],
  notCommitted: [90, 60],
  withoutActionPlan: [150, 110],
  withoutTrainingPlan: [140, 105],
  notStudied: [170, 130],
  notExemplary: [195, 172],
  withoutVillageCommittee: [4420, 4200],
  noThematicMeetingQI: [260, 190],
  noThematicMeetingQII: [210, 140],
  noThematicMeetingQIII: [190, 120],
  noThematicMeetingQIV: [300, 210],
  meetingsNotHeld: [130, 90],
  meetingsNotRated: [800, 620],
  meetingsNotGood: [460, 385],
  notAssigningWell: [140, 110],
  organisationsWithoutRegulation: [71, 47],
  cellsWithoutRegulation: [310, 240],
  organisationsNotCompliant: [240, 190],
  cellsNotCompliant: [270, 210],
  organisationsWithoutModel: [7900, 7600],
  organisationsWithoutPlan: [95, 71],
  cellsWithoutPlan: [410, 330],
  committeesUntrained: [820, 690],
  officialsUntrained: [930, 780],
  massUntrained: [1700, 1450],
} as const satisfies Readonly<Record<string, BothYears>>;
