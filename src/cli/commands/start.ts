import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { argumentsOf, type Arguments } from "#cli/arguments";
import type { ExitCode, Speaker } from "#cli/console";
import { workOf } from "#cli/given/plan-and-registry";
import { dueDateOf } from "#core/catalogue/periods/due-date";
import { serve } from "#cli/serve";
import { report } from "./report";
import { sampleFiles } from "#cli/commands/sample/sample-order";
import { writeSample } from "#cli/commands/sample/sample";

/** What `start` makes, in the folder where it is run. */
const outFolder = "out";
const year = 2026;

/**
 * The main job on the sample province: makes it, consolidates its 844 workbooks, writes the annual report, says
 * what it found, and then serves the pane on this computer until Ctrl+C; with `--once` it stops before that.
 */
export async function start(words: Arguments, speaker: Speaker, today: string): Promise<ExitCode> {
  const work = workOf("ha-giang", words.language, speaker.complain);
  const folder = path.join(outFolder, "tinh-mau");
  rmSync(folder, { recursive: true, force: true });
  const order = { folder, work, year, seed: 1, units: 844, language: words.language };
  await writeSample(order, speaker);
  speaker.say(speaker.text.sampled({ units: order.units, folder }));
  const line = [
    path.join(folder, sampleFiles.forms),
    ...["--registry", path.join(folder, sampleFiles.registry)],
    ...["--previous", path.join(folder, sampleFiles.previous)],
    ...["--plan", work.plan.id, "--year", String(year), "--lang", words.language],
    // The sample's forms were saved up to the day on which the year's report is due.
    ...["--as-of", dueDateOf(work.plan, year)],
    ...["--out", path.join(outFolder, "bao-cao-30-12.xlsx")],
  ];
  const code = await report(argumentsOf("report", line), speaker, today);
  if (words.has("once")) return code;
  return bundlePane() ? serveUntilStopped(words, speaker) : 2;
}

/** Whoever has the sources has the pane bundled from them, unless it was already; the others have it built. */
function bundlePane(): boolean {
  const build = path.join(__dirname, "../../dev/build/pane.mjs");
  if (!existsSync(build)) return true;
  // Standard output belongs to the command.
  const { status } = spawnSync(process.execPath, [build, "--quick"], { stdio: ["ignore", 2, 2] });
  return status === 0;
}

async function serveUntilStopped(words: Arguments, speaker: Speaker): Promise<ExitCode> {
  const port = words.count("port", { least: 0, most: 65_535, standard: 3000 });
  const site = await serve(path.join(__dirname, "../pane"), port);
  speaker.say(speaker.text.serving(site.url));
  speaker.say(speaker.text.howToStop);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await site.close();
  return 0;
}
