/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifestComplaints, type PictureSize } from "./manifest-complaints";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** PNG specification, 11.2.2: the header holds width and height as 32-bit numbers from byte 16 on. */
const pictureSize: PictureSize = (sitePath) => {
  const file = path.join(root, sitePath);
  if (sitePath === "" || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.toString("latin1", 1, 4) === "PNG"
    ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    : null;
};

const faults: readonly [fault: string, from: string | RegExp, to: string, complaint: string][] = [
  ["a dangling resid", 'Url id="Taskpane.Url"', 'Url id="Other.Url"', "dangling resid: Taskpane"],
  ["an unused resource", 'Url id="Taskpane.Url"', 'Url id="Other.Url"', "unused resource: Other"],
  ["an id that is no GUID", /<Id>.{8}/, "<Id>so-chi-tieu", "id is not a GUID"],
  ["three version numbers", "<Version>1.0.0.0", "<Version>1.0.0", "version is not four numbers"],
  ["a version below 1", "<Version>1.", "<Version>0.", "version is not four numbers"],
  [
    "a page over http",
    /SourceLocation DefaultValue="https/,
    'SourceLocation DefaultValue="http',
    "not https",
  ],
  [
    "an icon over http",
    /<bt:Image id="Icon.16" DefaultValue="https/,
    '<bt:Image id="Icon.16" DefaultValue="http',
    "not https",
  ],
  ["an icon of another size", '<bt:Image size="16"', '<bt:Image size="20"', "is 16×16, not 20"],
  ["an icon that is not there", "icon-80.png", "icon-81.png", "no picture"],
  ["a missing translation", /<Override.*\n\s*<\/DisplayName>/, "</DisplayName>", "no English"],
  [
    "a label over 125 characters",
    'Value="Indicators"',
    `Value="${"I".repeat(126)}"`,
    "text too long",
  ],
];

test("the manifest has none of the faults that the schemas cannot see", () => {
  expect(manifestComplaints(manifest, pictureSize)).toEqual([]);
});

test.each(faults)("%s is found", (_, from, to, complaint) => {
  const faulty = manifest.replace(from, to);
  expect(faulty).not.toBe(manifest);
  expect(manifestComplaints(faulty, pictureSize).join("\n")).toContain(complaint);
});

test("the one button opens the pane that a filled template may open by itself", () => {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const texts = (name: string): (string | null)[] =>
    [...xml.getElementsByTagName(name)].map((element) => element.textContent);
  expect(texts("Control")).toHaveLength(1);
  expect(texts("TaskpaneId")).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
});

test("the manifest asks for the lowest set, so that the pane opens in every Excel", () => {
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.1" />');
});

const validate = (xml: string): { readonly status: number | null; readonly stderr: string } =>
  spawnSync("xmllint", ["--noout", "--nonet", "--schema", "OfficeAppManifestV1_1.xsd", "-"], {
    cwd: path.join(__dirname, "schemas"),
    input: xml,
    encoding: "utf8",
  });

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

if (hasXmllint) {
  test("the manifest is valid by Microsoft's schemas", () => {
    expect(validate(manifest)).toMatchObject({ status: 0 });
  });

  test("the schemas find a host that does not exist", () => {
    expect(validate(manifest.replace(/xsi:type="Workbook"/, 'xsi:type="Book"')).status).not.toBe(0);
  });
} else {
  test("left out: the manifest against Microsoft's schemas, because xmllint is not installed", () => {
    expect(hasXmllint).toBe(false);
  });
}
