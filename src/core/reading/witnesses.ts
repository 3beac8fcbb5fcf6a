import { issue, type Issue, type IssuePlace } from "#core/issue";
import { lookAlikeKey } from "#core/spelling";
import { codeInFileName, yearsInFileName } from "./file-name";
import type { Meta } from "./read-meta";
import type { FormTitle } from "./read-title";

/** Who says whose form it is, for which year and plan: the hidden sheet, the visible head, the name of the file. */
export interface Witnesses {
  readonly hidden: Meta | null;
  readonly title: FormTitle;
  /** The plan that the head names, when it is a known one. */
  readonly titlePlan: string | null;
  readonly path: string;
}

/** What each of them says of one thing; none of them names what it says nothing of. */
interface Said {
  readonly hidden: readonly string[];
  readonly head: readonly string[];
  readonly fileName: readonly string[];
}

/**
 * Where two of the three do not name the same, one complaint for each of unit, year and plan. A form copied from that
 * of another unit has the hidden sheet of that one; a form of last year has last year's head.
 */
export function disagreements(
  { hidden, title, titlePlan, path }: Witnesses,
  at: Partial<IssuePlace>,
): readonly Issue[] {
  const unit = title.unit ?? hidden?.unit ?? null;
  const named = codeInFileName(path);
  const said = {
    unit: {
      hidden: given(hidden?.unit),
      head: given(title.unit),
      // Files are often named after the unit above.
      fileName: named !== null && unit?.startsWith(`${named}.`) === true ? [] : given(named),
    },
    year: {
      hidden: given(hidden?.year),
      head: title.years.map(String),
      fileName: yearsInFileName(path).map(String),
    },
    plan: { hidden: given(hidden?.plan), head: given(titlePlan), fileName: [] },
  } as const satisfies Record<string, Said>;
  return (["unit", "year", "plan"] as const).flatMap((part) =>
    agree(said[part], part === "unit" ? lookAlikeKey : asItIs)
      ? []
      : [disagreement(part, said[part], at)],
  );
}

const given = (value: string | number | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [String(value)];

const asItIs = (name: string): string => name;

/** Something that everybody names who says anything. */
function agree({ hidden, head, fileName }: Said, keyOf: (name: string) => string): boolean {
  const [first = [], ...others] = [hidden, head, fileName]
    .filter((names) => names.length > 0)
    .map((names) => names.map((name) => keyOf(name)));
  return others.length === 0 || first.some((name) => others.every((names) => names.includes(name)));
}

function disagreement(
  part: "unit" | "year" | "plan",
  { hidden, head, fileName }: Said,
  at: Partial<IssuePlace>,
): Issue {
  const readings = {
    hidden: hidden[0] ?? null,
    head: head[0] ?? null,
    fileName: fileName[0] ?? null,
  };
  return issue("witnessesDisagree", { part, ...readings }, { at });
}
