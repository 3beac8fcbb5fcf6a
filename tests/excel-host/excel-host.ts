import { blockOf } from "./book/block";
import { Book, sheetIn } from "./book/book";
import { Calculator } from "./calculation/calculator";
import { typeInto } from "./objects/tables";
import { workbookObject } from "./objects/workbook";
import { bringToFront, does, events, happen, type Happening, type World } from "./objects/world";
import { isHit, mannersOf, type Passing, type Quirk } from "./quirks/quirk";
import { lostAnswer, throwFault, webLimits, type Fault, type Limits } from "./protocol/faults";
import type { RequestBody, Response, ResponseBody } from "./protocol/messages";
import { execute } from "./protocol/execute";
import { utf8Length } from "./protocol/utf8";

/** One request that has been answered. */
export interface Exchange {
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The screen and the calculation were held still for it. */
  readonly wasStill: boolean;
  /** The code of Excel's refusal, null when everything was done. */
  readonly refused: string | null;
}

/**
 * An Excel in memory, for the genuine client library to talk to. It knows what is used of Excel and refuses
 * everything else by name (`UnknownToHost`, a rejected request and no answer of Excel). Nothing in it needs
 * Node or a page.
 */
export class ExcelHost {
  readonly world: World;
  /** Every request since the start. */
  readonly exchanges: Exchange[] = [];
  readonly faults: Fault[] = [];
  readonly limits: Limits = { ...webLimits };
  /** Somebody is typing into a cell: every request is refused. */
  cellBeingEdited = false;
  /** Requests by their number that get no answer. */
  private readonly silentRequests = new Map<number, NonNullable<Passing["silent"]>>();
  /** Is told that a request gets no answer. */
  whenSilent: () => void = () => undefined;
  private readonly unanswered: (() => void)[] = [];
  /** Is told what happened during a request, after its answer. */
  tell: (happenings: readonly Happening[]) => void = () => undefined;
  /** What people do between two requests. */
  afterRequest: () => void = () => undefined;

  constructor(firstSheet = "Trang_tính1", quirks: readonly Quirk[] = []) {
    const book = new Book(firstSheet);
    const manners = mannersOf(quirks);
    const isManual = manners.ways.has("manualCalculation");
    this.world = {
      book,
      calculator: new Calculator(book, isManual),
      otherWorkbookInFront: false,
      listening: new Set(),
      happenings: [],
      manners,
      saidActive: null,
      chartSheetInFront: manners.ways.has("chartSheetInFront"),
      fresh: new Set(),
      heldStill: new Set(),
      undoLost: 0,
    };
  }

  get book(): Book {
    return this.world.book;
  }

  /** What `new Excel.RequestContext(…)` takes, and `OfficeExtension.SessionBase._overrideSession`. */
  session(): object {
    return {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "excel-host", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_data: unknown, _flags: unknown, message: { readonly Body: unknown }) =>
          this.receive(message.Body),
      }),
      getEventRegistration: () => null,
    };
  }

  /** Everything passes as JSON, as it does between the page and Excel. */
  private async receive(body: unknown): Promise<Response> {
    await Promise.resolve();
    const sent = JSON.stringify(body);
    const requestBytes = utf8Length(sent);
    const passing = this.passingNow();
    const { silent } = passing;
    if (silent === "undone") await this.silence({ actions: 0, requestBytes });
    const refused = passing.refused ?? this.refusedAtOnce(requestBytes);
    const request = JSON.parse(sent) as RequestBody;
    const answer = refused === null ? this.answerBehind(request, passing) : null;
    const received = JSON.stringify(answer);
    const answerBytes = utf8Length(received);
    const tooLarge =
      answerBytes > this.limits.answerBytes ? "ResponsePayloadSizeLimitExceeded" : null;
    const lost = passing.lost ?? lostAnswer(this.faults, this.exchanges.length + 1);
    const code = refused ?? lost ?? tooLarge;
    this.exchanges.push({
      actions: request.Actions.length,
      requestBytes,
      answerBytes,
      wasStill: this.world.heldStill.size === 2,
      refused: code ?? answer?.Error?.Code ?? null,
    });
    this.passOn();
    this.goOn();
    this.afterRequest();
    if (silent === "done") await this.silence(null);
    return code === null ? given(JSON.parse(received) as ResponseBody) : refusal(code);
  }

  /** The request that is so many away gets no answer. */
  silentIn(requests: number, silent: NonNullable<Passing["silent"]>): void {
    this.silentRequests.set(this.exchanges.length + requests, silent);
  }

  /** The next saving of the settings gets no answer. */
  silentSaving: NonNullable<Passing["silent"]> | null = null;

  /** This answer does not come, until all of them do. */
  withhold(answer: () => void): void {
    this.unanswered.push(answer);
    this.whenSilent();
  }

  /** Answers come after all, and what was not done is done now. */
  answerLate(): void {
    for (const answer of this.unanswered.splice(0)) answer();
  }

  /** No answer comes, until all of them do. */
  private silence(undone: Pick<Exchange, "actions" | "requestBytes"> | null): Promise<void> {
    if (undone !== null)
      this.exchanges.push({ ...undone, answerBytes: 0, wasStill: false, refused: "none" });
    return new Promise<void>((resolve) => {
      this.withhold(resolve);
    });
  }

  private refusedAtOnce(requestBytes: number): string | null {
    if (this.cellBeingEdited) return "InvalidOperationInCellEditMode";
    return requestBytes > this.limits.requestBytes ? "RequestPayloadSizeLimitExceeded" : null;
  }

  /** What comes and goes and hits this request. */
  private passingNow(): Passing {
    const silent = this.silentRequests.get(this.exchanges.length + 1);
    if (silent !== undefined) return { silent };
    if (!isHit(this.exchanges.length + 1)) return {};
    return Object.assign({}, ...this.world.manners.passing) as Passing;
  }

  private answerBehind(request: RequestBody, { behindAnother }: Passing): ResponseBody {
    const { world } = this;
    const before = world.otherWorkbookInFront;
    if (behindAnother === true) world.otherWorkbookInFront = true;
    try {
      return this.answer(request);
    } finally {
      world.otherWorkbookInFront = before;
    }
  }

  /** People work on in the same workbook. */
  private goOn(): void {
    const person = {
      book: this.book,
      type: this.type.bind(this),
      remove: this.remove.bind(this),
    };
    for (const { acts = [] } of this.world.manners.passing) {
      acts[(this.exchanges.length - 1) % acts.length]?.(person);
    }
  }

  private answer(request: RequestBody): ResponseBody {
    const number = this.exchanges.length + 1;
    const { world } = this;
    world.fresh.clear();
    world.heldStill.clear();
    return execute(request, workbookObject(world), {
      before: (action) => {
        throwFault(this.faults, number, action);
      },
      refusalOf: world.manners.refusalOf,
      tracing: !does(world, "noTraces"),
    });
  }

  /** A person types into cells, as wide as the table; whoever asked is told, as after a request. */
  type(sheet: string, address: string, table: readonly (readonly unknown[])[]): void {
    const { world } = this;
    typeInto({ world, sheet: sheetIn(world.book, sheet), block: blockOf(address) }, table);
    this.passOn();
  }

  /** A person deletes a sheet. */
  remove(name: string): void {
    const { world } = this;
    const sheet = sheetIn(world.book, name);
    world.book.remove(sheet);
    happen(world, { event: events.deleted, sheet: sheet.id, message: { source: "Local" } });
    this.passOn();
  }

  /** A person goes to a cell. */
  goTo(sheet: string, address: string): void {
    bringToFront(this.world, sheetIn(this.book, sheet));
    this.book.selection = address;
  }

  private passOn(): void {
    const happenings = this.world.happenings.splice(0);
    if (happenings.length > 0) this.tell(happenings);
  }
}

const given = (body: ResponseBody): Response => ({
  HttpStatusCode: 200,
  ErrorCode: null,
  ErrorMessage: null,
  Headers: {},
  Body: body,
});

const refusal = (code: string): Response => ({
  HttpStatusCode: 400,
  ErrorCode: code,
  ErrorMessage: code,
  Headers: {},
  Body: null,
});
