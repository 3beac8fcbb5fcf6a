import { ExcelHost } from "../tests/excel-host/excel-host";
import { putIntoPage } from "../tests/excel-host/page/excel-in-page";

interface Answer {
  readonly id: number;
  readonly response: string;
  /** Milliseconds that Excel was busy with it. */
  readonly took: number;
}

declare global {
  /** Milliseconds that Excel was busy since somebody set it to none. */
  var busyExcel: number | undefined;
}

const worker = new Worker("excel-worker.js");
const waiting = new Map<number, (response: string) => void>();
const sizes: number[] = [];
worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
  globalThis.busyExcel = (globalThis.busyExcel ?? 0) + data.took;
  waiting.get(data.id)?.(data.response);
  waiting.delete(data.id);
});

/** An Excel outside the page, as the real one is: only what the client itself does takes the page's time. */
class DistantExcel extends ExcelHost {
  override session(): object {
    return {
      ...super.session(),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_data: unknown, _flags: unknown, message: { readonly Body: unknown }) =>
          send(JSON.stringify(message.Body)),
      }),
    };
  }
}

async function send(request: string): Promise<unknown> {
  const id = sizes.push(request.length);
  const response = await new Promise<string>((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, request });
  });
  return JSON.parse(response);
}

putIntoPage(new DistantExcel("Sheet1"));
Object.assign(window, { requestsToExcel: sizes });
