// What test files open for those after them (tests/support/kept-open.ts) is closed when the process that runs them ends:
// a worker is told so by a message of jest-worker; without workers jest calls this file (`globalTeardown`).
const kept = Symbol.for("kept open");
const toldToEnd = 2;

async function closeAll() {
  const closing = globalThis[kept] ?? [];
  await Promise.all(closing.splice(0).map((close) => close()));
}

function listen([kind]) {
  if (kind !== toldToEnd) return;
  process.off("message", listen);
  // Half a second later jest-worker would end the process itself, and complain.
  void closeAll().finally(() => process.exit());
}

module.exports = closeAll;
module.exports.closeWithWorker = () => {
  if (process.env.JEST_WORKER_ID !== undefined && process.send) process.on("message", listen);
};
