/**
 * One line that a clerk fills in: a count of people, organisations, villages or meetings.
 * Counts only, never a person.
 */
export interface Item {
  /** ASCII, upper case with an underscore, so that no program reads it as a number, a date or an address. */
  readonly code: string;
  /** What is counted, as the form prints it. */
  readonly name: string;
  /** What one of it is called: `đảng viên`, `chi bộ`. */
  readonly unit: string;
  /** Decimals that it is given with: 1 for 62,5; whole numbers where it is not said. */
  readonly decimals?: number;
  readonly group: ItemGroupId;
  /**
   * Which organisations have such a thing; the form of another has no row for it. `whole`: nobody below, it is given by
   * a level above or an office of statistics for the whole, and entered in the plan.
   */
  readonly appliesTo: "all" | "communes" | "whole";
  /** Official form or section of a plan that asks for it. */
  readonly source: string;
  /** The first version of the form that had the row: older ones miss nothing without it. All had it when absent. */
  readonly since?: number;
  /** The letter of its row in the official form: `A`, `D`; other rows are numbered. */
  readonly letter?: string;
  /** One sentence for the person who fills it, where the name is not enough. */
  readonly guidance?: string;
}

/** The groups of the form, in the order in which a clerk fills them. */
export type ItemGroupId =
  | "organisation"
  | "membership"
  | "rating"
  | "memberWork"
  | "villages"
  | "cells"
  | "meetings"
  | "training"
  | "inspection"
  | "privateSector"
  | OwnGroupId;

/** A group of a plan's own, by its name. */
export type OwnGroupId = `own:${string}`;

export interface ItemGroup {
  readonly id: ItemGroupId;
  readonly name: string;
  readonly items: readonly Item[];
}

/** Codes of the items that a version of the form did not have yet; none for a form that names no version. */
export const itemsAfter = (
  version: number | null,
  items: readonly Pick<Item, "code" | "since">[],
): ReadonlySet<string> =>
  new Set(
    items.flatMap(({ code, since = 0 }) => (version !== null && since > version ? [code] : [])),
  );

export const ownGroup = (name: string): OwnGroupId => `own:${name}`;

export const isOwnGroup = (id: ItemGroupId): id is OwnGroupId => id.startsWith("own:");

export const nameOfOwnGroup = (id: OwnGroupId): string => id.slice("own:".length);
