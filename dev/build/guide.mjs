// The guide for clerks as a page of its own that asks for no other file: its pictures are in it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { root } from "./root.mjs";

const folder = join(root, "docs");

const pictureOf = (file) =>
  `data:image/png;base64,${readFileSync(join(folder, file)).toString("base64")}`;

/** As the sites that show the source name a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      const level = String(depth);
      return `<h${level} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    /** Within the guide; other papers are not in the file. */
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return href.startsWith("#") ? `<a href="${decodeURIComponent(href)}">${words}</a>` : words;
    },
  },
});

/** docs/huong-dan.md as HTML; `addressOf` says where a picture is. */
export const guideBody = (addressOf) =>
  marked
    .parse(readFileSync(join(folder, "huong-dan.md"), "utf8"))
    .replace(/(<img [^>]*src=")([^":]+)"/g, (_, before, file) => `${before}${addressOf(file)}"`);

/** The same as a page; `styles` is the only style that it may have. */
export function guidePage(styles, title) {
  const body = guideBody(pictureOf);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles}</style>
</head>
<body class="guide">
${body}</body>
</html>
`;
}
