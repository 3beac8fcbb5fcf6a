import type { IndicatorWords } from "./indicator";

/** What indicators and groups are called in a language that the catalogue itself does not speak. */
export interface CatalogueNames {
  readonly indicators: Readonly<Partial<Record<string, IndicatorWords>>>;
  readonly groups: Readonly<Partial<Record<string, string>>>;
}

/**
 * Beside the records, so that only a report in English brings them along. What a clerk's plan adds is called as the plan
 * calls it.
 */
export const englishNames: CatalogueNames = {
  groups: {
    organisation: "Party organisations",
    membership: "Members (changes in the year)",
    rating: "Rating",
    memberWork: "Work of the members",
    villages: "Villages and residential groups",
    cells: "Cells and their committees",
    meetings: "Cell meetings",
    training: "Officials and training",
    inspection: "Inspection, supervision, discipline",
    privateSector: "Outside the state sector",
  },
  indicators: {
    "ORG-RATED-GOOD": {
      name: "Share of grassroots organisations rated good or better",
      shortName: "Organisations rated good or better",
      counted: "grassroots organisations rated good or better",
      whole: "grassroots organisations that were rated",
    },
    "MEMBER-RATED-GOOD": {
      name: "Share of members rated good or better",
      shortName: "Members rated good or better",
      counted: "members rated good or better",
      whole: "members who were rated",
    },
    "MEMBER-EXCELLENT-CAP": {
      name: "Members rated excellent against those rated good (cap of 20%)",
      shortName: "Excellent against good",
      counted: "members rated excellent",
      whole: "members rated good",
    },
    "ADMISSION-RATE": {
      name: "Share of new members admitted in the year",
      shortName: "Admissions",
      counted: "newly admitted members",
      whole: "members at the start of the period",
    },
    "ADMISSION-VS-PLAN": {
      name: "Share of the assigned quota of admissions that was reached",
      shortName: "Admissions against quota",
      counted: "newly admitted members",
      whole: "members by the assigned quota",
    },
    "MEMBER-POP-RATIO": {
      name: "Share of members in the population",
      shortName: "Members in the population",
      counted: "members",
      whole: "inhabitants",
    },
    "MEMBER-REMOVED": {
      name: "Members struck off or leaving the Party in the year",
      shortName: "Struck off or left",
      counted: "members struck off or leaving the Party",
      whole: null,
    },
    "REGULATION-IN-PLACE": {
      name: "Share of committees and organisations with working regulations",
      shortName: "Has working regulations",
      counted: "organisations with working regulations",
      whole: "grassroots organisations and attached cells",
    },
    "RULES-COMPLIANCE": {
      name: "Share of organisations that keep to their functions, tasks, working relations and regulations",
      shortName: "Keeps to its rules",
      counted: "organisations confirmed to keep to their rules",
      whole: "grassroots organisations and attached cells",
    },
    "INNOVATION-MODEL": {
      name: "Share of committees and grassroots organisations with a well-regarded new model or way of working",
      shortName: "New models and ways of working",
      counted: "grassroots organisations with a new model or way of working",
      whole: "grassroots organisations",
    },
    "VILLAGE-CELL-COMMITTEE": {
      name: "Share of cells of villages and residential groups with a committee",
      shortName: "Village cells with a committee",
      counted: "cells of villages and residential groups with a committee",
      whole: "cells of villages and residential groups",
    },
    "MIL-CELL-COMMITTEE": {
      name: "Share of military cells of communes with a committee",
      shortName: "Military cells with a committee",
      counted: "military cells of communes with a committee",
      whole: "military cells of communes",
    },
    "POL-CELL-COMMITTEE": {
      name: "Share of police cells of communes with a committee",
      shortName: "Police cells with a committee",
      counted: "police cells of communes with a committee",
      whole: "police cells of communes",
    },
    "MIL-CELL-ESTABLISHED": {
      name: "Share of communes, wards and townships with a military cell",
      shortName: "Communes with a military cell",
      counted: "communes, wards and townships with a military cell",
      whole: "communes, wards and townships",
    },
    "VILLAGE-HEAD-MEMBER": {
      name: "Share of heads of villages and residential groups who are Party members",
      shortName: "Village heads who are members",
      counted: "heads of villages and residential groups who are Party members",
      whole: "heads of villages and residential groups",
    },
    "FRONT-HEAD-MEMBER": {
      name: "Share of heads of Front work committees who are Party members",
      shortName: "Front committee heads who are members",
      counted: "heads of Front work committees who are Party members",
      whole: "heads of Front work committees",
    },
    "VILLAGE-CELL": {
      name: "Share of villages and residential groups with a Party cell",
      shortName: "Villages with a cell",
      counted: "villages and residential groups with a Party cell",
      whole: "villages and residential groups",
    },
    "THEMATIC-MEETING-QUARTERLY": {
      name: "Share of cells that hold a thematic meeting at least once a quarter",
      shortName: "Thematic meetings each quarter",
      counted: "cells with thematic meetings in all four quarters",
      whole: "grassroots and attached cells",
    },
    "CELL-MEETING-GOOD": {
      name: "Share of cell meetings rated good or better",
      shortName: "Cell meetings rated good or better",
      counted: "cell meetings rated good or better",
      whole: "cell meetings that were rated",
    },
    "TASK-ASSIGNED-CELL": {
      name: "Share of cells that assign tasks well",
      shortName: "Cells that assign tasks well",
      counted: "cells that assign tasks well",
      whole: "grassroots and attached cells",
    },
    "TRAINING-COMMITTEE": {
      name: "Share of grassroots committee members and cell secretaries trained in Party building",
      shortName: "Committee members and secretaries trained",
      counted: "committee members and cell secretaries trained",
      whole: "grassroots committee members and cell secretaries",
    },
    "TRAINING-OFFICIAL": {
      name: "Share of officials and civil servants of communes trained in state administration",
      shortName: "Commune officials trained",
      counted: "officials and civil servants of communes trained",
      whole: "officials and civil servants of communes",
    },
    "TRAINING-MASSORG": {
      name: "Share of officials of mass organisations of communes trained in their work",
      shortName: "Mass organisation officials trained",
      counted: "officials of mass organisations of communes trained",
      whole: "officials of mass organisations of communes",
    },
    "SECRETARY-THEORY-LEVEL": {
      name: "Share of secretaries and deputy secretaries of grassroots committees with political theory of intermediate level or above",
      shortName: "Secretaries with political theory",
      counted:
        "secretaries and deputy secretaries with political theory of intermediate level or above",
      whole: "secretaries and deputy secretaries of grassroots committees",
    },
    "RESIDENCE-LINK": {
      name: "Share of working members who keep in touch with their place of residence",
      shortName: "In touch with place of residence",
      counted: "members in touch with their place of residence",
      whole: "working members",
    },
    "COMMITMENT-SIGNED": {
      name: "Share of members among officials, civil servants, public employees and soldiers who signed a commitment",
      shortName: "Commitment signed",
      counted: "members who signed a commitment",
      whole: "members who are officials, civil servants, public employees or soldiers",
    },
    "TASK-ASSIGNED-MEMBER": {
      name: "Share of members who are assigned a task",
      shortName: "Members assigned a task",
      counted: "members assigned a task",
      whole: "active members",
    },
    "STUDY-RESOLUTION": {
      name: "Share of members who studied the directives and resolutions",
      shortName: "Studied resolutions",
      counted: "members who studied the directives and resolutions",
      whole: "members at the end of the period",
    },
    "EXEMPLARY-MEMBER": {
      name: "Share of members who are pioneering and exemplary",
      shortName: "Pioneering and exemplary",
      counted: "pioneering and exemplary members",
      whole: "members at the end of the period",
    },
    "DEGRADED-MEMBER": {
      name: "Members degraded in political thought, ethics or way of life",
      shortName: "Degraded members",
      counted: "degraded members",
      whole: null,
    },
    "INSPECTION-PROGRAMME": {
      name: "Share of grassroots committees and attached cells with a programme or plan of inspection and supervision",
      shortName: "Has a plan of inspection",
      counted: "organisations with a programme or plan of inspection and supervision",
      whole: "grassroots organisations and attached cells",
    },
    "RESOLUTION-INSPECTION-COVERAGE": {
      name: "Share of grassroots organisations inspected on how they carry out resolutions and schemes",
      shortName: "Organisations inspected",
      counted: "grassroots organisations inspected",
      whole: "subordinate grassroots organisations",
    },
    "MEMBER-DISCIPLINED": {
      name: "Members disciplined in the year",
      shortName: "Members disciplined",
      counted: "members disciplined",
      whole: null,
    },
    "PRIVATE-OWNER-ADMITTED": {
      name: "Owners of private enterprises admitted in the term",
      shortName: "Enterprise owners admitted",
      counted: "owners of private enterprises admitted",
      whole: null,
    },
    "PRIVATE-CELL-CREATED": {
      name: "New cells outside the state sector in the term",
      shortName: "New non-state cells",
      counted: "new cells outside the state sector",
      whole: null,
    },
    "ACTION-PLAN-MEMBER": {
      name: "Share of members with a programme of action and a commitment",
      shortName: "With a programme of action",
      counted: "members with a programme of action and a commitment",
      whole: "active members",
    },
    "TRAINING-PLAN-MEMBER": {
      name: "Share of members with a plan of training",
      shortName: "With a plan of training",
      counted: "members with a plan of training",
      whole: "active members",
    },
    "ADMITTED-YEAR": {
      name: "Members admitted in the year",
      shortName: "Members admitted",
      counted: "members admitted",
      whole: null,
    },
    "VILLAGE-HEAD-NONMEMBER": {
      name: "Heads of villages and residential groups who are not members",
      shortName: "Village heads not members",
      counted: "heads of villages and residential groups who are not members",
      whole: null,
    },
    "FRONT-HEAD-NONMEMBER": {
      name: "Heads of front committees who are not members",
      shortName: "Front heads not members",
      counted: "heads of front committees who are not members",
      whole: null,
    },
    "CREDIT-FUND-CELL": {
      name: "Share of people's credit funds with a cell",
      shortName: "Credit funds with a cell",
      counted: "people's credit funds with a cell",
      whole: "people's credit funds",
    },
    "COOP-CELL": {
      name: "Cooperatives with a cell",
      shortName: "Cooperatives with a cell",
      counted: "cooperatives with a cell",
      whole: null,
    },
  },
};
