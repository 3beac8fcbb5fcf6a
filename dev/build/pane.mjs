// node dev/build/pane.mjs [--env url=https://…] [--env out=FOLDER] [--quick]: the pane as a static site, in dist/pane.
//   --env url=https://may-chu.example/so-chi-tieu   the site's own address in manifest.xml
//   --env out=FOLDER                                another output folder than dist/
//   --quick                                         bundled in a tenth of the time, and a seventh larger: `npm start`
import { parseArgs } from "node:util";
import { resolve, join } from "node:path";
import { root } from "./root.mjs";
import { siteAddress } from "./manifest.mjs";
import { writeSite } from "./site.mjs";

const { values } = parseArgs({
  options: {
    env: { type: "string", multiple: true, default: [] },
    quick: { type: "boolean", default: false },
  },
});

const given = Object.fromEntries(values.env.map((each) => each.split(/=(.*)/s, 2)));
const { url, refusal } = siteAddress(given.url);
if (refusal === undefined) {
  const folder = join(resolve(given.out ?? join(root, "dist")), "pane");
  await writeSite({ folder, url, quick: values.quick });
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
