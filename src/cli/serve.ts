import { readdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import sirv from "sirv";

/** A running site; `url` ends in a slash. */
export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** How many ports in a row are tried when others hold them. */
const PORTS_TRIED = 20;

/** The policy that the page also carries itself, for sites whose server adds no headers. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";

/**
 * Serves the files of a folder to this computer only (127.0.0.1), on the port or the next free one after it;
 * port 0 takes any. Rejects when the folder cannot be read or all the ports tried are taken.
 */
export async function serve(folder: string, port: number): Promise<Site> {
  await readdir(folder);
  // `dev` looks at the disk each time: a build while the site runs shows at once.
  const files = sirv(folder, { dev: true, etag: true, setHeaders: addHeaders });
  const server = createServer((request, response) => {
    // No file here is worth a part of it, and sirv fails on a range that ends before it starts.
    delete request.headers.range;
    files(request, response);
  });
  const taken = await listenFrom(server, port);
  return { url: `http://127.0.0.1:${String(taken)}/`, close: () => close(server) };
}

/** On every file, since `/taskpane` and `/` are pages too; the policy only acts on pages. */
function addHeaders(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

async function listenFrom(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    const failure = await listen(server, next);
    if (failure === null) break;
    if (failure.code !== "EADDRINUSE" || next + 1 >= port + PORTS_TRIED) throw failure;
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const refused = (failure: NodeJS.ErrnoException): void => {
      resolve(failure);
    };
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      resolve(null);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // A browser keeps its connections open; the command must end all the same.
    server.closeAllConnections();
  });
}
