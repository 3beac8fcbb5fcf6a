import type { Drawing, Shape } from "./drawing";

const font = `"Segoe UI", Arial, sans-serif`;

/** Dots for each point: sharp on a slide, small enough for a mail. */
const sharpness = 2;

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function lineOf(shape: Shape): string {
  const fill = `fill="${shape.fill}"`;
  const at = (x: string, y: string): string =>
    `${x}="${String(shape.x)}" ${y}="${String(shape.y)}"`;
  switch (shape.kind) {
    case "rect":
      return `<rect ${at("x", "y")} width="${String(shape.width)}" height="${String(shape.height)}" ${fill}/>`;
    case "circle":
      return `<circle ${at("cx", "cy")} r="${String(shape.radius)}" ${fill}/>`;
    case "text": {
      const bold = shape.isBold === true ? ' font-weight="bold"' : "";
      const end = shape.atEnd === true ? ' text-anchor="end"' : "";
      return `<text ${at("x", "y")} font-size="${String(shape.size)}"${bold}${end} ${fill}>${escaped(shape.words)}</text>`;
    }
  }
}

/** The picture as SVG, which stays sharp at any size. */
export function pictureSvg({ title, width, height, shapes }: Drawing): Uint8Array {
  const size = `${String(width)} ${String(height)}`;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${size}" font-family="${escaped(font)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...shapes.map(lineOf),
    "</svg>",
    "",
  ].join("\n");
  return new TextEncoder().encode(text);
}

/** The picture as PNG; throws where the web view has no canvas. */
export async function picturePng({ width, height, shapes }: Drawing): Promise<Uint8Array> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * sharpness, height * sharpness];
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this web view has no canvas");
  pen.scale(sharpness, sharpness);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) paint(pen, shape);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (blob === null) throw new Error("this picture is too large");
  return new Uint8Array(await blob.arrayBuffer());
}

function paint(pen: CanvasRenderingContext2D, shape: Shape): void {
  pen.fillStyle = shape.fill;
  switch (shape.kind) {
    case "rect":
      pen.fillRect(shape.x, shape.y, shape.width, shape.height);
      return;
    case "circle":
      pen.beginPath();
      pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      pen.fill();
      return;
    case "text":
      pen.font = `${shape.isBold === true ? "bold " : ""}${String(shape.size)}px ${font}`;
      pen.textAlign = shape.atEnd === true ? "end" : "start";
      pen.fillText(shape.words, shape.x, shape.y);
  }
}
