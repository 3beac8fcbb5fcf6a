import type { WorkbookFailure, Written } from "#app/ports";
import { ok, type Result } from "#core/result";
import type { SheetLook } from "#core/sheet/looks/sheet-look";
import type { SheetModel } from "#core/sheet/sheet-model";
import type { Asking } from "#adapters/officejs/asking";
import { NotAnswered } from "#adapters/officejs/heard";
import { placeOf } from "#adapters/officejs/host-errors";
import type { Separator } from "#adapters/officejs/session";
import { loadStanding, type Standing } from "#adapters/officejs/standing";
import { writeDrafts, type WrittenDrafts } from "./drafts";
import { planReplacement, type Plan } from "./plan";
import { putLooks, type PlacedLook } from "./looks/put-looks";
import { looksOf } from "./sheet-steps";
import { callBytes } from "./step";
import { undo, type Settled } from "./undo";

/** What stood in the way, and what is still to be taken back. */
export class Interrupted extends Error {
  constructor(
    override readonly cause: unknown,
    readonly takeBack: (() => Promise<Settled>) | null,
  ) {
    super("the writing was interrupted");
  }
}

/**
 * First what stands in the cells: all of it, or nothing is changed. Then what it looks like, as far as this Excel takes
 * it. One request to look, one to write and one for the looks; more when it is large, or when Excel refuses something.
 */
export async function replaceSheets(
  asking: Asking,
  models: readonly SheetModel[],
): Promise<Result<Written, WorkbookFailure>> {
  if (models.length === 0) return ok({ missing: [], computesByHand: false });
  const standing = await loadStanding(asking);
  const plan = planReplacement(standing, models);
  if (!plan.ok) return plan;
  const { ids, missing: links } = await written(asking, plan.value);
  const missing = await dressed(asking, plan.value, ids);
  return ok({ missing: [...links, ...missing], computesByHand: standing.computesByHand });
}

const dressed = (
  asking: Asking,
  plan: Plan,
  ids: readonly string[],
): Promise<ReadonlySet<SheetLook>> =>
  putLooks(asking, placedLooks(plan, ids, asking.session.separator ?? null));

/** The new sheets in their places. */
async function written(asking: Asking, plan: Plan): Promise<WrittenDrafts> {
  try {
    return await writeDrafts(asking, plan);
  } catch (error) {
    // The hints are the first that is asked: nothing has been done yet that would have to be taken back.
    if (isHintRefused(error, asking)) {
      asking.session.takesHints = false;
      return written(asking, plan);
    }
    // Whoever waits no longer for an answer is not made to wait for the next one.
    const isSilent = error instanceof NotAnswered;
    const undone = isSilent ? { leftBehind: error } : await undo(asking, plan);
    if (undone === "completed") return { ids: [], missing: new Set() };
    const takeBack = async (): Promise<Settled> => {
      const later = await undo(asking, plan);
      if (later === "undone") return "takenBack";
      if (later !== "completed") throw later.leftBehind;
      // The answer to the swap was lost.
      await dressed(asking, plan, []);
      return "finished";
    };
    throw new Interrupted(error, undone === "undone" ? null : takeBack);
  }
}

const isHintRefused = (error: unknown, { session }: Asking): boolean =>
  session.takesHints && placeOf(error)?.startsWith("Application.") === true;

function* placedLooks(
  { replacements, standing }: Plan,
  ids: readonly string[],
  separator: Separator,
): Iterable<PlacedLook> {
  yield {
    look: "results",
    part: "results",
    sheet: null,
    bytes: callBytes(2, null),
    apply({ workbook }) {
      workbook.application.calculate("Full");
    },
  };
  for (const [index, { model }] of replacements.entries()) {
    const sheet = ids[index] ?? model.name;
    for (const step of looksOf(model, separator)) {
      yield {
        ...step,
        sheet,
        apply({ workbook }) {
          step.apply(workbook.worksheets.getItem(sheet));
        },
      };
    }
  }
  yield* frontAgain(standing, replacements, ids);
}

/** Freezing may have moved what is in front; the sheet that the user was on comes back, or what took its place. */
function* frontAgain(
  { activeSheet, sheets }: Standing,
  replacements: Plan["replacements"],
  ids: readonly string[],
): Iterable<PlacedLook> {
  const at = replacements.findIndex(({ old }) => old?.id === activeSheet);
  const model = replacements[at]?.model;
  if (model !== undefined && model.visibility !== "visible") return;
  const stays = sheets.find(({ id }) => id === activeSheet);
  const sheet = model === undefined ? stays?.id : (ids[at] ?? model.name);
  if (sheet === undefined) return;
  yield {
    look: null,
    part: "front",
    sheet: null,
    bytes: callBytes(2, null),
    apply({ workbook }) {
      workbook.worksheets.getItem(sheet).activate();
    },
  };
}
