import { systemConsole } from "./console";
import { learnEnglish } from "#text/english";
import { learnEnglishReport } from "#text/report/english-report";
import { run } from "./run";
import { readsForAnother, stopThreads } from "#cli/files/workers";

/** The day on this computer's calendar, as an ISO date. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

if (!readsForAnother()) {
  learnEnglish();
  learnEnglishReport();
  void run(process.argv.slice(2), systemConsole, todayHere()).then((code) => {
    process.exitCode = code;
    return stopThreads();
  });
}
