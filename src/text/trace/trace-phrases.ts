import type { MissingInput } from "#core/provenance/chain";

/** The turns of phrase of a chain in one language; counts come as printed. */
export interface TracePhrases {
  /** `từ 839 đơn vị` */
  readonly fromUnits: (units: string) => string;
  /** `5 đơn vị chưa nộp`; the status as the report has it. */
  readonly notReceived: (units: string, status: string) => string;
  readonly blankInput: (units: string) => string;
  readonly notApplicable: (units: string) => string;
  /** Of a figure with no unit in it. */
  readonly nothing: string;
  readonly leftOut: (unit: {
    readonly unit: string;
    readonly because: "blankInput" | "notReceived";
    readonly status: string;
    readonly missing: readonly MissingInput[];
  }) => string;
  readonly given: (cell: { readonly cell: string; readonly value: string }) => string;
  readonly counted: (rows: {
    readonly count: string;
    readonly sheet: string;
    readonly criterion: string;
  }) => string;
  readonly entry: (entry: { readonly unit: string; readonly value: string }) => string;
}
