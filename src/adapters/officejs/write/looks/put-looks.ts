import type { SheetLook } from "#core/sheet/looks/sheet-look";
import type { Asking } from "#adapters/officejs/asking";
import { passes, placeOf, tracesOf } from "#adapters/officejs/host-errors";
import { holdStill } from "#adapters/officejs/session";
import { callBytes, mostBytes, type LookStep } from "#adapters/officejs/write/step";

/** A look of one sheet of the workbook, or a thing to be done to the workbook itself. */
export interface PlacedLook extends Omit<LookStep, "apply" | "look"> {
  /** Null for what nobody misses. */
  readonly look: SheetLook | null;
  /** Its identifier, or its name where that is not known; null for a thing of the workbook. */
  readonly sheet: string | null;
  readonly apply: Applied;
}

type Applied = (context: Excel.RequestContext) => void;

/** So often a part may fail before its like is left out. */
const mostFailures = 2;

/** Excel is waited for so often: somebody types into what was written just now. */
const mostWaits = 30;

/**
 * Puts on looks, all in one request while Excel takes them. What it refuses is left out, and the next request goes on
 * behind it: the traces of an error tell how far Excel came. Gives what is missing at the end; never throws what Excel
 * answers.
 */
export async function putLooks(
  asking: Asking,
  looks: Iterable<PlacedLook>,
): Promise<ReadonlySet<SheetLook>> {
  const putting = new Putting(asking);
  let batch: PlacedLook[] = [];
  let bytes = 0;
  for (const look of looks) {
    if (bytes + look.bytes > mostBytes) {
      await putting.put(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(look);
    bytes += look.bytes + callBytes(1, null);
    await asking.breathe();
  }
  await putting.put(batch);
  return putting.missing;
}

class Putting {
  readonly missing = new Set<SheetLook>();
  private readonly failures = new Map<string, number>();
  private waits = 0;

  constructor(private readonly asking: Asking) {}

  async put(batch: readonly PlacedLook[]): Promise<void> {
    let left = this.hopeful(batch);
    while (left.length > 0) {
      const failure = await this.request(left);
      if (failure === null) return;
      left = await this.leftAfter(left, failure.error);
    }
  }

  /** What Excel refused, or null. */
  private async request(
    batch: readonly { readonly apply: Applied }[],
  ): Promise<{ readonly error: unknown } | null> {
    const context = this.asking.newContext();
    holdStill(context, this.asking.session);
    for (const [index, { apply }] of batch.entries()) {
      context.trace(String(index));
      apply(context);
    }
    try {
      await context.sync();
      return null;
    } catch (error) {
      if (placeOf(error) === null) throw error;
      return { error };
    }
  }

  private async leftAfter(
    batch: readonly PlacedLook[],
    error: unknown,
  ): Promise<readonly PlacedLook[]> {
    const begun = tracesOf(error).map(Number);
    const last = begun[begun.length - 1];
    if (last !== undefined && (await this.waited(error))) return batch.slice(last);
    if (last !== undefined) {
      this.miss(batch.slice(last, last + 1));
      return this.hopeful(batch.slice(last + 1));
    }
    if (placeOf(error)?.startsWith("Application.") === true && this.asking.session.takesHints) {
      this.asking.session.takesHints = false;
      return batch;
    }
    const isPassing = await this.waited(error);
    await this.unlock(batch);
    return isPassing ? batch : this.partByPart(batch);
  }

  /**
   * Where Excel does not tell how far it came, it may have come to the locks, and a locked sheet takes no looks. To unlock
   * what is open is denied in some builds (OfficeDev/office-js issue 6784), so it is asked first.
   */
  private async unlock(batch: readonly PlacedLook[]): Promise<void> {
    const sheets = new Set(batch.map(({ sheet }) => sheet).filter((sheet) => sheet !== null));
    const asked = new Map<string, Excel.WorksheetProtection>();
    const asking: Applied = ({ workbook }) => {
      for (const sheet of sheets)
        asked.set(sheet, workbook.worksheets.getItem(sheet).protection.load("protected"));
    };
    const opening: Applied = ({ workbook }) => {
      for (const [sheet, { protected: isLocked }] of asked)
        if (isLocked) workbook.worksheets.getItem(sheet).protection.unprotect();
    };
    const failure =
      (await this.request([{ apply: asking }])) ?? (await this.request([{ apply: opening }]));
    if (failure !== null && (await this.waited(failure.error))) await this.unlock(batch);
  }

  /** What stands in the way passes by itself, and some time has been given to it. */
  private async waited(error: unknown): Promise<boolean> {
    if (!passes(error) || this.waits >= mostWaits) return false;
    this.waits += 1;
    await this.asking.wait();
    return true;
  }

  /** Where Excel does not tell how far it came, each look has a request of its own. */
  private async partByPart(batch: readonly PlacedLook[]): Promise<readonly PlacedLook[]> {
    const isLock = (look: SheetLook | null): number => Number(look === "locks");
    const groups = [...new Set(batch.map(({ look }) => look))]
      .sort((one, other) => isLock(one) - isLock(other))
      .map((look) => batch.filter((each) => each.look === look));
    if (groups.length <= 1) {
      this.miss(batch);
      return [];
    }
    for (const group of groups) await this.put(group);
    return [];
  }

  private miss(looks: readonly PlacedLook[]): void {
    for (const { look, part } of looks) {
      if (look !== null) this.missing.add(look);
      this.failures.set(part, (this.failures.get(part) ?? 0) + 1);
    }
  }

  /** Without what has failed too often. */
  private hopeful(looks: readonly PlacedLook[]): readonly PlacedLook[] {
    return looks.filter(({ part }) => (this.failures.get(part) ?? 0) < mostFailures);
  }
}
