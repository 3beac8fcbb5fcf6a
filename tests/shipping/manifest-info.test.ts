import { spawnSync } from "node:child_process";
import path from "node:path";
import { productName } from "#core/words/product";

/** Runs in plain Node: parts of the package are ES modules, which jest cannot require. */
const reading = `
  const { OfficeAddinManifest } = require(process.argv[1]);
  OfficeAddinManifest.readManifestFile(process.argv[2]).then((manifest) => {
    process.stdout.write(JSON.stringify(manifest));
  });
`;

test("Microsoft's own reader sees the add-in that we mean", () => {
  const file = path.join(__dirname, "../../manifest.xml");
  const line = ["-e", reading, require.resolve("office-addin-manifest"), file];
  const { stdout } = spawnSync(process.execPath, line, { encoding: "utf8" });
  const manifest = JSON.parse(stdout) as { defaultSettings: { sourceLocation: string } };
  expect(manifest.defaultSettings.sourceLocation).toMatch(/^https:\/\/.*taskpane\.html/u);
  expect(manifest).toMatchObject({
    defaultLocale: "vi-VN",
    displayName: productName,
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
  });
});
