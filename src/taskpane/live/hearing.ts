import type { Hear } from "#adapters/officejs/heard";
import type { Timer } from "#taskpane/surroundings/host";

/** What is known of Excel's answers. */
export interface Hearing {
  readonly hear: Hear;
  /** Nobody waits any more for what has not been answered. */
  readonly giveUp: () => void;
  /** Does this when an answer comes that was given up. */
  readonly onceLate: (run: () => void) => void;
  /** What was given up may be done: the workbook has to be looked at. */
  isUnsure: boolean;
}

/** After so many seconds without an answer somebody is told, and again after as many more. */
export const toldAfter = 20;

interface Request {
  readonly giveUp: () => void;
  seconds: number;
  isGivenUp: boolean;
  waiting: { cancel(): void };
}

/** Tells for how many seconds Excel has not answered; 0 when nothing is waited for that long. */
export function newHearing(timer: Timer, tell: (seconds: number) => void): Hearing {
  const requests = new Set<Request>();
  let late: (() => void) | null = null;
  let told = 0;
  const say = (): void => {
    const longest = Math.max(0, ...[...requests].map(({ seconds }) => seconds));
    if (longest !== told) tell((told = longest));
  };
  const wait = (request: Request): void => {
    request.waiting = timer.after(toldAfter * 1000, () => {
      request.seconds += toldAfter;
      wait(request);
      say();
    });
  };
  const leave = (request: Request): void => {
    request.waiting.cancel();
    requests.delete(request);
  };
  const hearing: Hearing = {
    isUnsure: false,
    hear(giveUp) {
      const none = { cancel: () => undefined };
      const request: Request = { giveUp, seconds: 0, isGivenUp: false, waiting: none };
      requests.add(request);
      wait(request);
      return () => {
        leave(request);
        say();
        if (!request.isGivenUp) return;
        const run = late;
        late = null;
        run?.();
      };
    },
    giveUp() {
      for (const request of requests) {
        leave(request);
        request.isGivenUp = hearing.isUnsure = true;
        request.giveUp();
      }
      say();
    },
    onceLate(run) {
      late = run;
    },
  };
  return hearing;
}
