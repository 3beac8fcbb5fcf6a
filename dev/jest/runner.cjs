// jest-circus, as always. A file that names an environment in its first lines (`@jest-environment node`, `jsdom`) has a
// world of its own, as always. Every other file is loaded by Node itself and finds the modules of src and of node_modules
// that the files before it have loaded in this worker: nearly all of them compute, and the catalogue is large.
const { readFileSync, statSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { createScriptTransformer } = require("@jest/transform");
const { default: circus } = require("jest-circus/runner");
const { closeWithWorker } = require("./kept-open.cjs");

const asCommonJs = {
  collectCoverage: false,
  collectCoverageFrom: [],
  coverageProvider: "v8",
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

const own = Module.createRequire(__filename);
/** Of everything this worker has loaded: a stack may lead through what an earlier file needed first. */
const sourceMaps = new Map();
/** When each file was written last, as it was loaded. */
const written = new Map();
let registry = sourceMaps;
let transformer = null;

function load(module, file) {
  const { code, sourceMapPath } = transformer.transform(
    file,
    asCommonJs,
    readFileSync(file, "utf8"),
  );
  if (sourceMapPath !== null) {
    sourceMaps.set(file, sourceMapPath);
    registry.set(file, sourceMapPath);
  }
  written.set(file, statSync(file).mtimeMs);
  module._compile(code, file);
}

/** Node's own reading of `#…` in package.json takes the first pattern only: a `.tsx` is found by its extension here. */
function resolveOwn(resolve, sources) {
  return (request, parent, ...rest) => {
    const ours = request.startsWith("#") && !parent.filename.includes("node_modules");
    const wanted = ours ? path.join(sources, request.slice(1)) : request;
    return resolve.call(Module, wanted, parent, ...rest);
  };
}

async function learnTypeScript(config) {
  transformer = await createScriptTransformer(config);
  Module._resolveFilename = resolveOwn(Module._resolveFilename, path.join(config.rootDir, "src"));
  for (const extension of [".ts", ".tsx"]) own.extensions[extension] = load;
}

closeWithWorker();

/** What jest-circus asks of a runtime, answered by Node. */
function sharedRuntime(runtime, environment, testPath) {
  // Who requires keeps what was required (`module.children`): one for each test file, which goes with it.
  const required = Module.createRequire(__filename);
  const anew = (file) => {
    delete own.cache[file];
    return required(file);
  };
  const mocks = environment.moduleMocker;
  const jest = { fn: mocks.fn.bind(mocks), spyOn: mocks.spyOn.bind(mocks) };
  return Object.assign(Object.create(runtime), {
    requireInternalModule: anew,
    requireModule: (file) => (file === testPath ? anew(file) : required(file)),
    setGlobalsForRuntime(globals) {
      Object.assign(globalThis, globals, { jest });
    },
    unstable_shouldLoadAsEsm: () => false,
  });
}

const isAsLoaded = ([file, time]) => statSync(file, { throwIfNoEntry: false })?.mtimeMs === time;

/** While somebody works on the files, the same process runs tests again and again. */
function forgetIfChanged() {
  if ([...written].every(isAsLoaded)) return;
  for (const file of written.keys()) delete own.cache[file];
  written.clear();
}

/** Where jest-circus keeps who listens to a test file; it only ever adds to them, and each holds its file's results. */
const listeners = Symbol.for("EVENT_HANDLERS");

/** What a file shares with nobody; the function that is returned puts back what was there. */
function enter(environment) {
  const { console } = globalThis;
  globalThis.console = environment.global.console;
  return () => {
    environment.moduleMocker.restoreAllMocks();
    delete globalThis[listeners];
    globalThis.console = console;
  };
}

module.exports = async (globalConfig, config, environment, runtime, testPath, send) => {
  if (environment.shared !== true) {
    return circus(globalConfig, config, environment, runtime, testPath, send);
  }
  if (transformer === null) await learnTypeScript(config);
  if (globalConfig.watch || globalConfig.watchAll) forgetIfChanged();
  registry = runtime.getSourceMaps();
  for (const [file, map] of sourceMaps) registry.set(file, map);
  const leave = enter(environment);
  const shared = sharedRuntime(runtime, environment, testPath);
  try {
    return await circus(globalConfig, config, environment, shared, testPath, send);
  } finally {
    leave();
    delete own.cache[testPath];
  }
};
