import { markOf } from "#core/sheet/ownership";
import { sheetKey } from "#core/sheet/sheet-list";
import type { NewContext } from "#adapters/officejs/new-context";
import { putMark } from "#adapters/officejs/ownership";
import { pointing } from "./names";
import type { Plan } from "./plan";
import { redirected } from "./references";
import { sheetSteps } from "./sheet-steps";
import { callBytes, type Step } from "./step";
import { swap, swapBytes } from "./swap";

/**
 * Excel on the web refuses requests over 5 MB; ours stay below 4 MB. The rest is room for what each request says
 * once.
 */
const mostBytes = 3_900_000;

/** A piece of work that is not divided between requests. */
interface Work {
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext, drafts: Drafts) => void;
}

/** The draft of this name, one object for all work of a request. */
type Drafts = (name: string) => Excel.Worksheet;

/**
 * Writes the drafts and puts them in place of the old sheets: one request when everything fits into one, else
 * slices, the swap always in the last. Throws what Excel answers; then nothing is in place yet, or (where Excel
 * fails between two deletions) everything is.
 */
export async function writeDrafts(newContext: NewContext, plan: Plan): Promise<void> {
  for (const works of packed(worksOf(plan))) {
    const context = newContext();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const drafts = draftsIn(context);
    for (const { apply } of works) apply(context, drafts);
    await context.sync();
  }
}

function draftsIn({ workbook }: Excel.RequestContext): Drafts {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}

function packed(works: readonly Work[]): readonly (readonly Work[])[] {
  const requests: Work[][] = [];
  let bytes = mostBytes;
  for (const work of works) {
    if (bytes + work.bytes > mostBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(work);
    bytes += work.bytes;
  }
  return requests;
}

function worksOf(plan: Plan): readonly Work[] {
  const redirect = redirected(
    new Map(plan.replacements.map(({ model, draft }) => [sheetKey(model.name), draft] as const)),
  );
  return [
    opening(plan),
    ...plan.replacements.flatMap(({ draft, model }) =>
      sheetSteps(model, redirect).map((step) => onSheet(draft, step)),
    ),
    {
      bytes: swapBytes(plan),
      apply: (context) => {
        swap(context, plan);
      },
    },
  ];
}

const onSheet = (draft: string, { bytes, apply }: Step): Work => ({
  bytes,
  apply: (_, drafts) => {
    apply(drafts(draft));
  },
});

/** All drafts are there, and the new names, before the first formula that may need them. */
function opening({ leftovers, replacements, names }: Plan): Work {
  const calls = 3 * (leftovers.length + names.length) + 5 * replacements.length;
  return {
    bytes: callBytes(2 + calls, names),
    apply({ workbook }) {
      for (const { id } of leftovers) workbook.worksheets.getItem(id).delete();
      for (const { draft, model } of replacements) {
        putMark(workbook.worksheets.add(draft), markOf(model));
      }
      for (const { name, area, draft, before } of names) {
        if (before === null) workbook.names.add(name, pointing(draft, area));
      }
    },
  };
}
