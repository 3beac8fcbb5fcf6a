import { markOf } from "#core/sheet/ownership";
import { sheetKey } from "#core/sheet/sheet-list";
import type { Breathe } from "#adapters/officejs/breathe";
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
export async function writeDrafts(
  newContext: NewContext,
  plan: Plan,
  breathe: Breathe,
): Promise<void> {
  let request = newRequest(newContext);
  for (const { bytes, apply } of worksOf(plan)) {
    if (request.bytes + bytes > mostBytes) {
      await breathe();
      await request.context.sync();
      request = newRequest(newContext);
    }
    apply(request.context, request.drafts);
    request.bytes += bytes;
    await breathe();
  }
  await request.context.sync();
}

/** What goes to Excel at once. */
interface Request {
  readonly context: Excel.RequestContext;
  readonly drafts: Drafts;
  bytes: number;
}

function newRequest(newContext: NewContext): Request {
  const context = newContext();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  return { context, drafts: draftsIn(context), bytes: 0 };
}

function draftsIn({ workbook }: Excel.RequestContext): Drafts {
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const sheet = known.get(name) ?? workbook.worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
}

function* worksOf(plan: Plan): Iterable<Work> {
  const redirect = redirected(
    new Map(plan.replacements.map(({ model, draft }) => [sheetKey(model.name), draft] as const)),
  );
  yield opening(plan);
  for (const { draft, model } of plan.replacements) {
    for (const step of sheetSteps(model, redirect)) yield onSheet(draft, step);
  }
  yield {
    bytes: swapBytes(plan),
    apply: (context) => {
      swap(context, plan);
    },
  };
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
