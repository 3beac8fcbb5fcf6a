import { readFileSync } from "node:fs";
import path from "node:path";
import { firstState } from "#taskpane/state/first-state";
import { stepAt } from "#taskpane/state/address";
import { opening } from "./first-states";

const stepOf = (hash: string, saved?: "check"): string =>
  firstState({
    query: "",
    now: new Date(2026, 10, 29),
    version: opening.version,
    saved: saved === undefined ? {} : { step: saved },
    papers: opening.papers,
    step: stepAt(hash),
  }).step;

test.each([
  ["", undefined, "start"],
  ["", "check", "check"],
  ["#tro-giup", "check", "help"],
  ["#o-dau-do", "check", "check"],
] as const)("the address %p after the step %p opens %s", (hash, saved, step) => {
  expect(stepOf(hash, saved)).toBe(step);
});

test.each([
  ["those who ask Office for help", /<SupportUrl DefaultValue="([^"]*)"/],
  ["those who want to learn more", /<bt:Url id="Help.Url" DefaultValue="([^"]*)"/],
])("where the manifest sends %s, help opens", (_, where) => {
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const address = where.exec(manifest)?.[1] ?? "";
  expect(stepOf(new URL(address).hash, "check")).toBe("help");
});
