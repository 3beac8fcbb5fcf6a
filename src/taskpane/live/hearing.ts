import type { Hear } from "#adapters/officejs/heard";
import type { Timer } from "#taskpane/surroundings/host";

/** After so many seconds without an answer somebody is told, and again after as many more. */
export const toldAfter = 20;

interface Request {
  readonly giveUp: () => void;
  seconds: number;
  isGivenUp: boolean;
  waiting: { cancel(): void };
}

/** What is known of Excel's answers. */
export class Hearing {
  /** What was given up may be done: the workbook has to be looked at. */
  isUnsure = false;
  private readonly requests = new Set<Request>();
  private late: (() => void) | null = null;
  private told = 0;

  /** `tell` is told for how many seconds Excel has not answered; 0 when nothing is waited for that long. */
  constructor(
    private readonly timer: Timer,
    private readonly tell: (seconds: number) => void,
  ) {}

  readonly hear: Hear = (giveUp) => {
    const none = { cancel: () => undefined };
    const request: Request = { giveUp, seconds: 0, isGivenUp: false, waiting: none };
    this.requests.add(request);
    this.wait(request);
    return () => {
      this.leave(request);
      this.say();
      if (!request.isGivenUp) return;
      const run = this.late;
      this.late = null;
      run?.();
    };
  };

  /** Nobody waits any more for what has not been answered. */
  giveUp(): void {
    for (const request of this.requests) {
      this.leave(request);
      request.isGivenUp = this.isUnsure = true;
      request.giveUp();
    }
    this.say();
  }

  /** Does this when an answer comes that was given up. */
  onceLate(run: () => void): void {
    this.late = run;
  }

  private wait(request: Request): void {
    request.waiting = this.timer.after(toldAfter * 1000, () => {
      request.seconds += toldAfter;
      this.wait(request);
      this.say();
    });
  }

  private leave(request: Request): void {
    request.waiting.cancel();
    this.requests.delete(request);
  }

  private say(): void {
    const longest = Math.max(0, ...[...this.requests].map(({ seconds }) => seconds));
    if (longest === this.told) return;
    this.told = longest;
    this.tell(longest);
  }
}
