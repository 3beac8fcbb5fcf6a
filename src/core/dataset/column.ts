/** What a column of the dataset holds. `integer` has 64 bits, `decimal` is a double. */
export interface Column {
  readonly type: "text" | "integer" | "decimal" | "flag";
  readonly nullable: boolean;
}

/** The columns of a table by name, in the order in which they are written. */
export type Columns = Readonly<Record<string, Column>>;

const column = <T extends Column["type"]>(
  type: T,
): { readonly type: T; readonly nullable: false; readonly orNone: Nullable<T> } => ({
  type,
  nullable: false,
  orNone: { type, nullable: true },
});

export interface Nullable<T extends Column["type"]> {
  readonly type: T;
  readonly nullable: true;
}

export const text = column("text");
export const integer = column("integer");
export const decimal = column("decimal");
export const flag = column("flag");

interface Held {
  readonly text: string;
  readonly integer: number;
  readonly decimal: number;
  readonly flag: boolean;
}

/** A row of a table with these columns. */
export type RowOf<C extends Columns> = {
  readonly [N in keyof C]: Held[C[N]["type"]] | (C[N]["nullable"] extends true ? null : never);
};
