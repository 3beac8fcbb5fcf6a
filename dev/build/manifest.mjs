import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** What manifest.xml names as it stands. */
const developmentUrl = "https://localhost:3000";

/** The address as the manifest needs it, without the last slash. Office opens add-ins over https only. */
export function siteAddress(given = developmentUrl) {
  const url = URL.canParse(given) ? new URL(given) : null;
  const plain = url?.protocol === "https:" && !url.search && !url.hash && !url.username;
  return plain
    ? { url: url.href.replace(/\/+$/, "") }
    : {
        refusal: `--env url=${given}: not an https address. Give the site's address, for example --env url=https://may-chu.example/so-chi-tieu.`,
      };
}

/** The manifest of a site at this address. */
export function manifestFor(url) {
  const inXml = url.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  return manifest.replaceAll(developmentUrl, () => inXml);
}
