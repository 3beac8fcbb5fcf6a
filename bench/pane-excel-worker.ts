import { ExcelHost } from "../tests/excel-host/excel-host";

interface Executor {
  readonly executeAsync: (data: null, flags: null, message: { Body: unknown }) => Promise<unknown>;
}

const session = new ExcelHost("Sheet1").session() as {
  readonly _createRequestExecutorOrNull: () => Executor;
};
const { executeAsync } = session._createRequestExecutorOrNull();

globalThis.addEventListener("message", ({ data }) => {
  const { id, request } = data as { id: number; request: string };
  const begun = performance.now();
  void executeAsync(null, null, { Body: JSON.parse(request) }).then((answer) => {
    const response = JSON.stringify(answer);
    globalThis.postMessage({ id, response, took: performance.now() - begun });
  });
});
