/** A sheet as formulas know it: by what it is called now. */
export interface NamedSheet {
  readonly name: string;
}

/** The sheets of a workbook, to be found by name. */
export interface NamedSheets {
  readonly sheets: readonly NamedSheet[];
  find(name: string): NamedSheet | undefined;
}
