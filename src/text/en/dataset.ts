import type { DatasetWords } from "#text/dataset/dataset-words";

/** The page of a dataset in English. */
export const datasetEn: DatasetWords = {
  title: "Dataset of indicator reports",
  opening: [
    "Each table is a folder: `TABLE/year=YEAR/province=CODE/PERIOD.parquet`. The columns `year` and `province` are in the names of the folders, not in the files. Reports of other years and provinces are added beside; a report exported again replaces its own files and no others.",
    "`views.sql` computes every indicator of every level and every verdict from the facts, in plain SQL; `tables.sql` names the tables for DuckDB. The file `dataset.json` says that the folder is a dataset and of which form.",
    "Codes are text also where they look like numbers: `province` is to be read as text.",
  ],
  headings: ["column", "type", "meaning"],
  types: {
    text: "text",
    integer: "whole number (64 bits)",
    decimal: "decimal number",
    flag: "true or false",
  },
  orNone: "may be null",
  shared: {
    year: "Year of the report (folder).",
    province: "Code of the organisation whose report it is (folder).",
    period: "Period of the figures: `year`.",
  },
  tables: {
    reports: {
      about: "One row for each report.",
      columns: {
        plan: "Id of the plan.",
        plan_name: "Name of the plan.",
        as_of: "Day of the report, yyyy-mm-dd.",
        previous_year: "The year with whose figures it is compared.",
        term_from: "First year of the term of the plan.",
        term_to: "Last year of the term.",
        program: "Version of the program that wrote it.",
      },
    },
    facts: {
      about: "What each unit received gave for each item, one row each, blanks included.",
      columns: {
        unit: "Code of the unit.",
        item: "Code of the item.",
        state:
          "`number`, `declaredNone` (không có: zero), `notApplicable` (không áp dụng) or `blank`.",
        value: "The number; 0 where none was declared; null where blank or not applicable.",
        file: "File it was read from.",
        sheet: "Sheet of the file.",
        cell: "Cell; null where the value follows from others.",
      },
    },
    previous_facts: {
      about:
        "What the units of today gave the year before, on the boundaries of the day of the report. A blank has no row.",
      columns: {
        unit: "Code of the unit.",
        item: "Code of the item.",
        state: "As in `facts`.",
        value: "As in `facts`.",
      },
    },
    units: {
      about: "Every organisation of the registry, as it stands on the day of the report.",
      columns: {
        unit: "Code.",
        name: "Name.",
        superior: "Code of the organisation directly above; null at the top.",
        level: "`province`, `district`, `grassroots` or `attached`.",
        type: "Row of form 5.",
        is_commune: "Whether the type is a commune, ward, township or special zone.",
        armed_forces: "Marked LLVT.",
        grassroots: "Marked TCCSĐ.",
        date_from: "First day of existence, yyyy-mm-dd; null when open.",
        date_to: "Last day of existence.",
        expected: "Expected to report: its figures count, or it is left out.",
        received: "Its values are in `facts`.",
        status: "`received`, `late`, `missing`, `rejected`, `notApplicable`; null for no unit.",
      },
    },
    superiors: {
      about:
        "Each expected unit with every organisation in whose sums it counts: all above it, and itself where it has others under it.",
      columns: { unit: "Code of the unit.", superior: "Code of the organisation above." },
    },
    predecessors: {
      about: "What organisations continue.",
      columns: {
        unit: "Code of the organisation.",
        predecessor: "Code of the one that it continues.",
        share_numerator: "The part that went over, as a fraction: above.",
        share_denominator: "Below.",
        absorbed: "The organisation was there before already.",
      },
    },
    items: {
      about: "What is counted.",
      columns: {
        item: "Code.",
        name: "Name as the form prints it.",
        counted: "What one of it is called.",
        decimals: "Decimals of its values; 0 for whole numbers.",
        communes_only: "Only communes and the like have such a thing.",
        source: "Official form or plan that asks for it.",
      },
    },
    indicators: {
      about: "What is computed. Their sums are in `operands`, under the id of the indicator.",
      columns: {
        indicator: "Id.",
        name: "Name.",
        kind: "`share` or `yesNo` (numerator over denominator), `count` (numerator alone).",
        better: "`higher` or `lower`.",
        places:
          "Times this, numerators and denominators are whole numbers: 1, or 10, 100, 1000 where there are decimals.",
        part_places: "The same of the numerator alone.",
        source: "Where the definition comes from.",
      },
    },
    operands: {
      about: "The items of each sum; the items of a side are added.",
      columns: {
        formula: "Id of the indicator; `ID/TARGET` for the narrower sums of one target.",
        side: "`numerator` or `denominator`.",
        item: "Code of the item.",
      },
    },
    targets: {
      about: "What the plan asks for, as it stands in the year.",
      columns: {
        target: "Place in the plan, from 0.",
        indicator: "Id of the indicator.",
        ref: "Section of the plan.",
        operator: "`>`, `>=`, `=`, `<=`, `<`, `range`, `rising`, `falling`.",
        value: "Level as printed: 90 is 90 %, or 90 units for a count. Null for a trend.",
        value_max: "Upper end of a range.",
        level: "`whole`: judged for the whole; `each`: for each unit too; `quota`: by parts given.",
        horizon: "When: `annual 2020-2025`, `by 2030`, `term`, `continuous`, `not stated`.",
        population: "Whom it concerns, in the words of the plan.",
        excludes: "`armedForces` where the plan leaves them out.",
        condition: "What must be fulfilled first.",
        formula: "Its sums in `operands`.",
        has_places: "Only the places in `target_units` are meant.",
        has_quotas: "Units were given parts of it, in `target_units`.",
        outside: "Why it says nothing about the year; null when it is in force.",
        waits: "Its condition is not fulfilled yet.",
        moment: "`due` (this year or every year), `ahead`, `past`.",
        due_year: "The last year to meet it; null for every year.",
        is_trend: "It is held against the year before.",
        is_up: "It is reached by going up.",
        is_strict: "Standing exactly at the level is not enough.",
        aim_part: "The level as an exact fraction: above (a count stands over 1).",
        aim_whole: "Below.",
        ceiling_part: "Upper end of a range as a fraction: above.",
        ceiling_whole: "Below.",
        from_nothing_in: "First year of a target of a term: its way starts there from nothing.",
        printed_year: "Year of the starting figure that the plan prints.",
        printed_part: "That figure: above.",
        printed_whole: "Below; null when it cannot be used.",
        term_before: "Of a count over a term: what earlier years add; null when nothing.",
        term_own_year: "Whether the figure of the year counts: the term is not over.",
        term_gap: "Years of the term are missing.",
        in_progress: "Only a part of the year is over, and the figure still grows.",
      },
    },
    target_units: {
      about: "Units that a target names.",
      columns: {
        target: "Place of the target in the plan.",
        unit: "Code of the unit.",
        is_place: "It is one of the places that the target is for.",
        in_units:
          "Given by the registry or said by its form: so many of the numerator, even where the indicator is a share.",
        quota: "The part that it was given, as printed.",
        aim_part: "The same as an exact fraction: above.",
        aim_whole: "Below.",
      },
    },
    verdicts: {
      about:
        "Verdicts as the program gave them. `computed_verdicts` of `views.sql` are the same, from the facts.",
      columns: {
        scope: "`whole` or `unit`.",
        organisation: "Code of the province or of the unit.",
        indicator: "Id of the indicator.",
        target: "Place of the target in the plan.",
        numerator: "In the scope of the target; null when there is none.",
        denominator: "The same; null for a count.",
        verdict:
          "`met`, `exceeded`, `short`, `onPath`, `behindPath`, `overdue`, `ongoing`, `waiting`, `noData`, `notApplicable`; null where a unit is not asked.",
        need: "What is missing with today's denominator, in units of the numerator with its decimals; 0 when met.",
      },
    },
  },
};
