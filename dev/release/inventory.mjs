// What is inside, as programs that look for known weaknesses read it (CycloneDX 1.6, ECMA-424).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../build/root.mjs";

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

const referenceOf = (name, version) =>
  `pkg:npm/${name.replace(/^@/, "%40")}@${encodeURIComponent(version)}`;

/** `names` of the packages that are in the release; what they are is in the lock file. */
export function inventoryOf({ name, version, description, license }, names) {
  const components = [...new Set(names)].sort().map(componentOf);
  const own = referenceOf(name, version);
  const inventory = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
        purl: own,
      },
    },
    components,
    dependencies: [
      { ref: own, dependsOn: components.map((component) => component["bom-ref"]) },
      ...components.map((component) => ({ ref: component["bom-ref"] })),
    ],
  };
  return `${JSON.stringify(inventory, null, 2)}\n`;
}

function componentOf(name) {
  const kept = lock.packages[`node_modules/${name}`];
  if (kept === undefined) throw new Error(`package-lock.json does not know ${name}`);
  const [algorithm, digest] = kept.integrity.split("-");
  const reference = referenceOf(name, kept.version);
  return {
    type: "library",
    "bom-ref": reference,
    name,
    version: kept.version,
    hashes: [
      {
        alg: algorithm.replace("sha", "SHA-"),
        content: Buffer.from(digest, "base64").toString("hex"),
      },
    ],
    licenses: [
      /[ ()]/.test(kept.license) ? { expression: kept.license } : { license: licenceOf(kept) },
    ],
    purl: reference,
  };
}

/** The identifiers of SPDX that packages here go by; CycloneDX takes no other word as an `id`, only as a name. */
const identified = /^(0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|MIT-0|MPL-2\.0)$/;

const licenceOf = ({ license }) => (identified.test(license) ? { id: license } : { name: license });

/** The packages whose licences a licences.txt holds (dev/build/licences.cjs). */
export const packagesIn = (licences) =>
  `\n\n----\n\n${licences}`
    .split("\n\n----\n\n")
    .slice(1)
    .map((text) => text.split(" ", 1)[0]);
