import type { OrganisationType } from "#core/catalogue/organisation-types";
import type { Issue, UnreadableReason } from "#core/issue";
import type { Facts } from "#core/reading/fact";
import type { Meta } from "#core/reading/read-meta";

/** A file as it was found: where it lies, what it weighs in as, and when it was saved. */
export interface FileSeen {
  /** As the user named it, or relative to the folder that was given; `/` between parts. */
  readonly path: string;
  /** Hexadecimal; null when the file was not opened. */
  readonly sha256: string | null;
  /** ISO date and time of receipt; null when neither the file nor its folder says. */
  readonly receivedAt: string | null;
  /** Whether the file itself said so, or the folder it lies in. */
  readonly receivedFrom: "properties" | "fileSystem" | null;
}

/** What became of one file, before it is matched with a unit. */
export type FileReading =
  | FormReading
  | ConsolidatedReading
  | { readonly kind: "unreadable"; readonly file: FileSeen; readonly reason: UnreadableReason }
  | {
      readonly kind: "noForm";
      readonly file: FileSeen;
      readonly meta: Meta | null;
      readonly sheets: readonly string[];
      /** The sheet that is a form but for its column of values, and its headings. */
      readonly headless?: { readonly sheet: string; readonly headings: readonly string[] };
    }
  | { readonly kind: "ownReport"; readonly file: FileSeen }
  | { readonly kind: "temporary"; readonly file: FileSeen }
  | {
      readonly kind: "otherFile";
      readonly file: FileSeen;
      /** What it is by its name, where it may hold the figures of a unit. */
      readonly reason?: UnreadableReason;
    };

/** What the head of a form calls its unit, and its plan where that is none of the product's own; null where it does not. */
export interface HeadNames {
  readonly unit: string | null;
  readonly plan: string | null;
}

export interface FormReading {
  readonly kind: "form";
  readonly file: FileSeen;
  readonly meta: Meta | null;
  readonly sheet: string;
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  /** Cells that were left blank, by item; absent where rows have no place of their own, as in a list of units. */
  readonly blanks?: ReadonlyMap<string, string>;
  /** The cell of every item that has a row, filled or not; absent when it was not read from a sheet. */
  readonly cells?: ReadonlyMap<string, string>;
  /** The unit's notes, by the code of their row. */
  readonly notes?: ReadonlyMap<string, string>;
  /** What its visible head calls unit and plan; absent in what was not read from a form. */
  readonly head?: HeadNames;
  /** Code of the organisation whose consolidated report it was read from; absent in a form of its own. */
  readonly within?: string;
}

/** A consolidated report of an organisation: what the units under it gave, each for itself. */
export interface ConsolidatedReading {
  readonly kind: "consolidated";
  readonly file: FileSeen;
  readonly meta: Meta;
  readonly sheet: string;
  readonly units: readonly ConsolidatedUnit[];
  /** Items that have a column. */
  readonly items: readonly string[];
  /** Complaints about its columns. */
  readonly issues: readonly Issue[];
}

/** One line of a consolidated report. */
export interface ConsolidatedUnit {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType | null;
  readonly armedForces: boolean;
  /** Null for a unit from which nothing had come. */
  readonly facts: Facts | null;
  /** Complaints about its line. */
  readonly issues: readonly Issue[];
  /** When its form was saved, as the report says; null where it does not. */
  readonly savedAt: string | null;
  /** Where its code stands; absent when it was not read from a sheet. */
  readonly cell?: string;
}
