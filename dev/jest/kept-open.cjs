// What test files open for those after them (tests/support/kept-open.ts) goes when the process that runs them ends. Without
// workers that is closed by jest (`globalTeardown`). A worker is told by a message of jest-worker, which complains of one
// that is still there half a second later: it ends at once, and Playwright ends the browser with it.
const kept = Symbol.for("kept open");
const toldToEnd = 2;

module.exports = async () => {
  const closing = globalThis[kept] ?? [];
  await Promise.all(closing.splice(0).map((close) => close()));
};

module.exports.endWorkerWhenTold = () => {
  if (process.env.JEST_WORKER_ID === undefined || process.send === undefined) return;
  process.on("message", ([kind]) => {
    if (kind === toldToEnd) process.exit();
  });
};
