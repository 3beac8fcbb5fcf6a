import { decimal, flag, integer, text, type RowOf } from "./column";

/** Where a dataset is divided: in the names of its folders, so that they are columns of every table and in no file. */
export const partitionColumns = ["year", "province"] as const;

const period = { period: text } as const;

/**
 * The tables of the dataset: the one description from which files are written, the page about them is made, and
 * tests read. Every table has the period of the figures, and year and province by its folder.
 */
export const datasetTables = {
  reports: {
    ...period,
    plan: text,
    plan_name: text,
    as_of: text,
    previous_year: integer,
    term_from: integer,
    term_to: integer,
    program: text,
  },
  facts: {
    ...period,
    unit: text,
    item: text,
    state: text,
    value: decimal.orNone,
    file: text.orNone,
    sheet: text.orNone,
    cell: text.orNone,
  },
  previous_facts: { ...period, unit: text, item: text, state: text, value: decimal.orNone },
  units: {
    ...period,
    unit: text,
    name: text,
    superior: text.orNone,
    level: text,
    type: text.orNone,
    is_commune: flag.orNone,
    armed_forces: flag,
    grassroots: flag,
    date_from: text.orNone,
    date_to: text.orNone,
    expected: flag,
    received: flag,
    status: text.orNone,
  },
  superiors: { ...period, unit: text, superior: text },
  predecessors: {
    ...period,
    unit: text,
    predecessor: text,
    share_numerator: integer,
    share_denominator: integer,
    absorbed: flag,
  },
  items: {
    ...period,
    item: text,
    name: text,
    counted: text,
    decimals: integer,
    communes_only: flag,
    source: text,
  },
  indicators: {
    ...period,
    indicator: text,
    name: text,
    kind: text,
    better: text,
    places: integer,
    part_places: integer,
    source: text,
  },
  operands: { ...period, formula: text, side: text, item: text },
  targets: {
    ...period,
    target: integer,
    indicator: text,
    ref: text,
    operator: text,
    value: decimal.orNone,
    value_max: decimal.orNone,
    level: text,
    horizon: text,
    population: text,
    excludes: text.orNone,
    condition: text.orNone,
    formula: text,
    has_places: flag,
    has_quotas: flag,
    outside: text.orNone,
    waits: flag,
    moment: text,
    due_year: integer.orNone,
    is_trend: flag,
    is_up: flag,
    is_strict: flag,
    aim_part: integer.orNone,
    aim_whole: integer.orNone,
    ceiling_part: integer.orNone,
    ceiling_whole: integer.orNone,
    from_nothing_in: integer.orNone,
    printed_year: integer.orNone,
    printed_part: decimal.orNone,
    printed_whole: decimal.orNone,
    term_before: decimal.orNone,
    term_own_year: flag,
    term_gap: flag,
    in_progress: flag,
  },
  target_units: {
    ...period,
    target: integer,
    unit: text,
    is_place: flag,
    in_units: flag,
    quota: decimal.orNone,
    aim_part: integer.orNone,
    aim_whole: integer.orNone,
  },
  verdicts: {
    ...period,
    scope: text,
    organisation: text,
    indicator: text,
    target: integer,
    numerator: decimal.orNone,
    denominator: decimal.orNone,
    verdict: text.orNone,
    need: decimal.orNone,
  },
} as const;

export type TableName = keyof typeof datasetTables;
export type TableRow<T extends TableName> = RowOf<(typeof datasetTables)[T]>;

/** The rows of every table, made when they are asked for. */
export type DatasetRows = { readonly [T in TableName]: () => Iterable<TableRow<T>> };

/** The period of a report of the whole year, as the column has it. */
export const wholeYear = "year";
