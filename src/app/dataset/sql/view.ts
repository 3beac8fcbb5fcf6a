/** A view of `views.sql`: what it holds, in one sentence, and the query. */
export interface View {
  readonly name: string;
  readonly about: string;
  readonly select: string;
}

/** Whether the rows of two tables are of the same year, province and period. */
export const samePart = (one: string, other: string): string =>
  ["year", "province", "period"]
    .map((column) => `${one}.${column} = ${other}.${column}`)
    .join(" and ");
