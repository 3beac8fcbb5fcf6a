import { invalidArgument, UnknownToHost } from "../refusals";

/** An object of the workbook as the client addresses it. Names are those of the protocol: `RowIndex`. */
export interface HostObject {
  readonly type: string;
  /** What the client learns when the object comes to be, such as its identifier. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** A value, another object, or null for a null object. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, given: readonly unknown[]): unknown;
  item(key: unknown): HostObject;
  /** The members of a collection; null for what is none. */
  items(): readonly HostObject[] | null;
}

/** What can be done with objects of one type. */
export interface HostType<T> {
  readonly name: string;
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly reads?: Readonly<Record<string, (target: T) => unknown>>;
  readonly writes?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly calls?: Readonly<Record<string, (target: T, ...given: readonly unknown[]) => unknown>>;
  readonly item?: (target: T, key: unknown) => HostObject;
  readonly items?: (target: T) => readonly HostObject[];
}

/** The object; whatever its type does not list is unknown to the host, by name. */
export function hostObject<T>(type: HostType<T>, target: T): HostObject {
  const known = <V>(
    table: Readonly<Record<string, V>> | undefined,
    name: string,
    how: string,
  ): V => {
    const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw new UnknownToHost(`how to ${how} ${type.name}.${name}`);
    return found;
  };
  return {
    type: type.name,
    identity: type.identity?.(target) ?? {},
    get: (name) => known(type.reads, name, "read")(target),
    set: (name, value) => {
      known(type.writes, name, "set")(target, value);
    },
    call: (name, given) => known(type.calls, name, "call")(target, ...given),
    item(key) {
      if (type.item === undefined) throw new UnknownToHost(`items of ${type.name}`);
      return type.item(target, key);
    },
    items: () => type.items?.(target) ?? null,
  };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "identity" in value && "call" in value;

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a text is needed");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument("a number is needed");
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is needed");
  return value;
}

/** One of the words that Excel takes there. */
export function word<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((each) => each === value);
  if (found === undefined) throw invalidArgument(`${String(value)} is none of ${words.join(", ")}`);
  return found;
}

/** An object of plain values, with no properties but these. */
export function options(
  value: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument("options are needed");
  const foreign = Object.keys(value).find((name) => !known.includes(name));
  if (foreign !== undefined) throw new UnknownToHost(`the option ${foreign}`);
  return value as Readonly<Record<string, unknown>>;
}
