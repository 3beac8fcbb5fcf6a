import { reporterOf, signingOf } from "#core/result/reporter";
import { noSettings, type KeptTexts, type ReportSettings } from "#core/result/report-settings";
import { registryWith, unitWith } from "../../support/units";

const registry = registryWith(unitWith({ code: "38.1", name: "Đảng bộ xã Tân Quang" }));

interface Said {
  readonly settings?: Partial<ReportSettings>;
  /** What stands in the report that was made before. */
  readonly kept?: Readonly<Record<string, string>>;
}

const read = ({ settings = {}, kept = {} }: Said) => ({
  settings: { ...noSettings, ...settings },
  kept: new Map(Object.entries(kept)) satisfies KeptTexts,
});

test.each<readonly [string, Said, string]>([
  ["nobody said: a committee", {}, "T/M"],
  ["typed before", { kept: { "head.signing": "K/T" } }, "K/T"],
  [
    "set, whatever was typed before",
    { settings: { signing: "none" }, kept: { "head.signing": "K/T" } },
    "none",
  ],
  [
    "a body is set, whatever was typed before",
    { settings: { onBehalf: "BAN THƯỜNG VỤ" }, kept: { "head.signing": "none" } },
    "T/M",
  ],
])("how a report is signed, %s", (_, said, expected) => {
  expect(signingOf(read(said))).toBe(expected);
});

test.each<readonly [string, Said, string | null]>([
  ["a committee is the body of the registry", {}, "Đảng bộ xã Tân Quang"],
  ["as it is set", { settings: { reporter: "Đảng ủy xã" } }, "Đảng ủy xã"],
  ["a department is not", { settings: { signing: "none", issuer: "BAN TỔ CHỨC" } }, null],
  [
    "who signs on behalf of it is it, whoever issues",
    { settings: { signing: "T/M", issuer: "BAN TỔ CHỨC" } },
    "Đảng bộ xã Tân Quang",
  ],
  [
    "nor one that said so in the report before",
    { kept: { "head.signing": "none", "head.issuer": "BAN TỔ CHỨC" } },
    null,
  ],
  [
    "the body of the registry, in capitals and without T/M",
    { settings: { signing: "none", issuer: "XÃ TÂN QUANG" } },
    "Đảng bộ xã Tân Quang",
  ],
])("who reports: %s", (_, said, expected) => {
  expect(reporterOf({ unit: "38.1", registry, ...read(said) })).toBe(expected);
});

test.each([null, "38.9"])(
  "of the unit %s, which no registry has, nobody can say who reports",
  (unit) => {
    expect(reporterOf({ unit, registry, ...read({}) })).toBeNull();
  },
);
