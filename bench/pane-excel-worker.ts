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
  void executeAsync(null, null, { Body: JSON.parse(request) }).then((response) => {
    globalThis.postMessage({ id, response: JSON.stringify(response) });
  });
});
