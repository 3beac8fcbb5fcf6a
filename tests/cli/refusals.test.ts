import { writeFileSync } from "node:fs";
import { commandNames } from "#text/cli/text";
import { runLine, temporaryFolder } from "../support/command-line";

const at = temporaryFolder();

beforeAll(async () => {
  await runLine("sample", "--out", at("s"), "--units", "2");
  writeFileSync(
    at("cyclic.csv"),
    "Mã;Tên;Mã cấp trên;Cấp;Loại hình;LLVT;TCCSĐ;Nộp báo cáo\nA;Một;B;cơ sở;1;;x;x\nB;Hai;A;cơ sở;1;;x;x\n",
  );
});

const registry = (): string => at("s", "so-don-vi.xlsx");

describe("a command that cannot run says so in one sentence on standard error, with exit code 2", () => {
  const lines: readonly (readonly [string, () => readonly string[]])[] = [
    ["an unknown command", () => ["bao-cao"]],
    ["an unknown option", () => ["report", "x", "--plann", "ha-giang"]],
    ["an option without its value", () => ["catalogue", "--json"]],
    ["an option twice", () => ["catalogue", "--json", "-", "--json", "-"]],
    ["a missing option", () => ["report", at("s", "nop"), "--plan", "ha-giang"]],
    [
      "no files",
      () => [
        "report",
        "--plan",
        "ha-giang",
        "--year",
        "2026",
        "--registry",
        registry(),
        "--out",
        at("r.xlsx"),
      ],
    ],
    [
      "an unknown plan",
      () => [
        "template",
        "--plan",
        "ha-noi",
        "--year",
        "2026",
        "--registry",
        registry(),
        "--out",
        at("t"),
      ],
    ],
    [
      "a year that is none",
      () => [
        "template",
        "--plan",
        "ha-giang",
        "--year",
        "26",
        "--registry",
        registry(),
        "--out",
        at("t"),
      ],
    ],
    [
      "a day that is none",
      () => [
        "report",
        at("s", "nop"),
        "--plan",
        "ha-giang",
        "--year",
        "2026",
        "--as-of",
        "31/02/2026",
        "--registry",
        registry(),
        "--out",
        at("r.xlsx"),
      ],
    ],
    [
      "a folder that is not there",
      () => [
        "report",
        at("none"),
        "--plan",
        "ha-giang",
        "--year",
        "2026",
        "--registry",
        registry(),
        "--out",
        at("r.xlsx"),
      ],
    ],
    [
      "a registry that is not there",
      () => [
        "report",
        at("s", "nop"),
        "--plan",
        "ha-giang",
        "--year",
        "2026",
        "--registry",
        at("none.xlsx"),
        "--out",
        at("r.xlsx"),
      ],
    ],
    [
      "last year's report that is none",
      () => [
        "report",
        at("s", "nop"),
        "--plan",
        "ha-giang",
        "--year",
        "2026",
        "--registry",
        registry(),
        "--previous",
        registry(),
        "--out",
        at("r.xlsx"),
      ],
    ],
    [
      "an output that is a folder",
      () => [
        "export",
        at("s", "nop"),
        "--plan",
        "ha-giang",
        "--year",
        "2026",
        "--registry",
        registry(),
        "--out",
        at("s.csv") + "/" + "x.txt",
      ],
    ],
    ["a number out of range", () => ["sample", "--out", at("n"), "--units", "0"]],
    ["an unknown language", () => ["catalogue", "--json", "-", "--lang", "fr"]],
  ];

  test.each(lines)("%s", async (_, line) => {
    const { code, out, err } = await runLine(...line());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^\S.*\.\n$/u);
    expect(err).not.toMatch(/Error|undefined|at .*\.ts/u);
  });

  test("a registry with mistakes names each of them first, with its place", async () => {
    const { code, err } = await runLine(
      "report",
      at("s", "nop"),
      "--plan",
      "ha-giang",
      "--year",
      "2026",
      "--registry",
      at("cyclic.csv"),
      "--out",
      at("r.xlsx"),
    );
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n").length).toBeGreaterThan(1);
    expect(err).toContain("cyclic.csv");
  });
});

test.each(commandNames.filter((name) => name !== "trace"))(
  "%s --help explains itself and runs nothing",
  async (name) => {
    const { code, out, err } = await runLine(name, "--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`so-chi-tieu ${name}`);
  },
);

test("--json - leaves nothing but JSON on standard output", async () => {
  const { out, err } = await runLine(
    "report",
    at("s", "nop"),
    "--plan",
    "ha-giang",
    "--year",
    "2026",
    "--registry",
    registry(),
    "--out",
    at("r.xlsx"),
    "--json",
    "-",
  );
  expect(JSON.parse(out)).toMatchObject({ schema: "so-chi-tieu/report@1" });
  expect(err).toContain("2/2");
});

test("the catalogue as JSON holds 42 indicators, 5 plans, 67 targets and 150 tasks", async () => {
  const { out } = await runLine("catalogue", "--json", "-");
  const { indicators, plans, tasks } = JSON.parse(out) as {
    indicators: readonly unknown[];
    plans: readonly { targets: readonly unknown[] }[];
    tasks: readonly unknown[];
  };
  expect([
    indicators.length,
    plans.length,
    plans.flatMap(({ targets }) => targets).length,
    tasks.length,
  ]).toEqual([42, 5, 67, 150]);
});
