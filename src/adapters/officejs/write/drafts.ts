import type { SheetLook } from "#core/sheet/looks/sheet-look";
import { markOf } from "#core/sheet/ownership";
import { sheetKey } from "#core/sheet/sheet-list";
import type { Asking } from "#adapters/officejs/asking";
import { putMark } from "#adapters/officejs/ownership";
import { holdStill } from "#adapters/officejs/session";
import { pointing } from "./names";
import type { Plan } from "./plan";
import { contentSteps } from "./cell-contents";
import { linkSteps } from "./links";
import { inOrderOfNeed, redirected } from "./references";
import { putLooks, type PlacedLook } from "./looks/put-looks";
import { callBytes, looking, mostBytes, type Step } from "./step";
import { swap, swapBytes } from "./swap";

/** A piece of work that is not divided between requests. */
interface Work {
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext, drafts: Drafts) => void;
}

/** The draft of this name, one object for all work of a request. */
type Drafts = (name: string) => Excel.Worksheet;

/** What has come of the drafts. */
export interface WrittenDrafts {
  /** The identifiers of the new sheets: people may rename them. */
  readonly ids: readonly string[];
  readonly missing: ReadonlySet<SheetLook>;
}

/**
 * Writes what stands in the drafts and puts them in place of the old sheets: one request when everything fits into one,
 * else slices, the swap always in the last. Throws what Excel answers; then nothing is in place yet, or (where Excel
 * fails between two deletions) everything is.
 */
export async function writeDrafts(asking: Asking, plan: Plan): Promise<WrittenDrafts> {
  const made: Excel.Worksheet[] = [];
  const sending = new Sending(asking);
  sending.add(opening(plan, made));
  const missing = await linked(asking, plan, sending);
  const ordered = await inOrderOfNeed(plan.replacements, asking.breathe);
  for (const work of worksOf(plan, ordered)) {
    if (!sending.hasRoom(work)) await sending.send();
    sending.add(work);
    await asking.breathe();
  }
  await sending.send();
  return { ids: made.map(({ id }) => id), missing };
}

async function linked(
  asking: Asking,
  plan: Plan,
  sending: Sending,
): Promise<ReadonlySet<SheetLook>> {
  const links = linksOf(plan);
  if (links.length === 0) return new Set();
  await sending.send();
  return putLooks(asking, links);
}

/** Links come before the contents, which replace what they put into their cells; an Excel may refuse them. */
const linksOf = ({ replacements }: Plan): readonly PlacedLook[] =>
  replacements.flatMap(({ draft, model }) =>
    looking("links", "links", linkSteps(model)).map((step) => ({
      ...step,
      sheet: draft,
      apply({ workbook }) {
        step.apply(workbook.worksheets.getItem(draft));
      },
    })),
  );

/** What goes to Excel at once, and then the next. */
class Sending {
  private request: Request;

  constructor(private readonly asking: Asking) {
    this.request = newRequest(asking);
  }

  hasRoom({ bytes }: Work): boolean {
    return this.request.bytes + bytes <= mostBytes;
  }

  add({ bytes, apply }: Work): void {
    apply(this.request.context, this.request.drafts);
    this.request.bytes += bytes;
  }

  async send(): Promise<void> {
    const { context } = this.request;
    this.request = newRequest(this.asking);
    await this.asking.breathe();
    await context.sync();
  }
}

interface Request {
  readonly context: Excel.RequestContext;
  readonly drafts: Drafts;
  bytes: number;
}

function newRequest({ newContext, session }: Asking): Request {
  const context = newContext();
  holdStill(context, session);
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

function* worksOf(plan: Plan, ordered: Plan["replacements"]): Iterable<Work> {
  const redirect = redirected(
    new Map(plan.replacements.map(({ model, draft }) => [sheetKey(model.name), draft] as const)),
  );
  for (const { draft, model } of ordered) {
    for (const step of contentSteps(model, redirect)) yield onSheet(draft, step);
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

/**
 * All drafts are there, and the new names, before the first formula that may need them. What was left behind goes after
 * they have come: it may be all that is to be seen of the workbook, and Excel deletes no such sheet.
 */
function opening({ leftovers, replacements, names }: Plan, made: Excel.Worksheet[]): Work {
  const calls = 3 * (leftovers.length + names.length) + 5 * replacements.length;
  return {
    bytes: callBytes(2 + calls, names),
    apply({ workbook }) {
      for (const { draft, model } of replacements) {
        const sheet = workbook.worksheets.add(draft).load("id");
        putMark(sheet, markOf(model));
        made.push(sheet);
      }
      for (const { id } of leftovers) workbook.worksheets.getItem(id).delete();
      for (const { name, area, draft, before } of names) {
        if (before === null) workbook.names.add(name, pointing(draft, area));
      }
    },
  };
}
