// What can be broken in one file of TypeScript: every small change of a rule, one at a time.
import { dirname, join } from "node:path";
import ts from "typescript";

const { SyntaxKind: Kind } = ts;

/** Each operator, and what a slip of the hand makes of it. */
const operators = new Map([
  [Kind.LessThanToken, ["<=", ">="]],
  [Kind.LessThanEqualsToken, ["<", ">"]],
  [Kind.GreaterThanToken, [">=", "<="]],
  [Kind.GreaterThanEqualsToken, [">", "<"]],
  [Kind.EqualsEqualsEqualsToken, ["!=="]],
  [Kind.ExclamationEqualsEqualsToken, ["==="]],
  [Kind.PlusToken, ["-"]],
  [Kind.MinusToken, ["+"]],
  [Kind.AsteriskToken, ["/"]],
  [Kind.SlashToken, ["*"]],
  [Kind.PercentToken, ["*"]],
]);

/** Operators with two sides of which one can be forgotten. */
const joints = new Set([
  Kind.AmpersandAmpersandToken,
  Kind.BarBarToken,
  Kind.QuestionQuestionToken,
]);

/** Calls that another one is easily taken for. */
const twins = new Map([
  ["min", "max"],
  ["max", "min"],
  ["some", "every"],
  ["every", "some"],
  ["floor", "ceil"],
  ["ceil", "floor"],
]);

/** Calls that give back what they were called on, changed: without them the rest still runs. */
const steps = new Set(["filter", "sort", "reverse", "slice", "trim", "normalize", "toLowerCase"]);

/** Parts of a regular expression that hold it to a place or let it go on: start, end, repeated. */
const bounds = [/\^(?=.)/u, /\$(?=\/)/u, /\+(?=[^+?)]*)/u];

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const isTested = (node) =>
  (ts.isBinaryExpression(node) && operators.has(node.operatorToken.kind)) ||
  (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken);

/** The changes of a node with two sides: `[node, new text, what to show]`. */
function* changesOfSides({ left, right, operatorToken: operator }, text) {
  const joinsText = operator.kind === Kind.PlusToken && (isText(left) || isText(right));
  if (!joinsText) {
    for (const other of operators.get(operator.kind) ?? []) {
      const now = `${text(left)} ${other} ${text(right)}`;
      yield [operator, other, `${text(operator.parent)}  →  ${now}`];
    }
  }
  if (!joints.has(operator.kind)) return;
  const sign = text(operator);
  yield [operator.parent, `(${text(left)})`, `without  ${sign} ${text(right)}`, right];
  yield [operator.parent, `(${text(right)})`, `without  ${text(left)} ${sign}`, left];
}

function* changesOfCall(node, text) {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { expression: on, name } = node.expression;
  const twin = twins.get(name.text);
  if (twin !== undefined) yield [name, twin, `${text(node)}  →  ${twin}`];
  if (steps.has(name.text)) {
    yield [node, text(on), `without  .${text(node).slice(text(on).length + 1)}`, name];
  }
}

function* changesOfLiteral(node, text) {
  if (node.kind === Kind.TrueKeyword) yield [node, "false"];
  if (node.kind === Kind.FalseKeyword) yield [node, "true"];
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    yield [node, String(value + 1)];
    if (value > 0) yield [node, String(value > 20 ? Math.floor(value / 10) : value - 1)];
  }
  if (!ts.isRegularExpressionLiteral(node)) return;
  for (const bound of bounds) {
    const other = text(node).replace(bound, "");
    if (other !== text(node) && !other.startsWith("//")) yield [node, other];
  }
}

function* changesOf(node, text) {
  if (ts.isBinaryExpression(node)) yield* changesOfSides(node, text);
  if (ts.isCallExpression(node)) yield* changesOfCall(node, text);
  if (ts.isIfStatement(node) && !isTested(node.expression)) {
    yield [node.expression, `!(${text(node.expression)})`];
  }
  if (ts.isConditionalExpression(node) && !isTested(node.condition)) {
    yield [node.condition, `!(${text(node.condition)})`];
  }
  // A guard, or something done, that is forgotten.
  const isGuard = ts.isIfStatement(node) && node.elseStatement === undefined;
  if (isGuard || ts.isExpressionStatement(node)) yield [node, ";", `without  ${text(node)}`];
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) {
    yield [node, `(${text(node.operand)})`];
  }
  if (ts.isSpreadElement(node) && ts.isArrayLiteralExpression(node.parent)) {
    yield [node.expression, "[]", `without  ${text(node)}`];
  }
  yield* changesOfLiteral(node, text);
}

const oneLine = (text) => text.replace(/\s+/gu, " ");

/** Every mutant of a file, in the order of its text: the line, what is changed, and the whole file then. */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const textOf = (node) => node.getText(source);
  const found = new Map();
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return;
    for (const [changed, to, told, place = changed] of changesOf(node, textOf)) {
      const whole = text.slice(0, changed.getStart(source)) + to + text.slice(changed.getEnd());
      const { line } = source.getLineAndCharacterOfPosition(place.getStart(source));
      const change = oneLine(told ?? `${textOf(changed)}  →  ${to}`).slice(0, 160);
      if (!found.has(whole)) found.set(whole, { file, line: line + 1, change, text: whole });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()].filter(parses);
}

const parses = ({ file, text }) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest).parseDiagnostics.length === 0;

/** The compiler over the zone of a file, with one text put in place of another. */
function compilerOf(config) {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  const broken = { path: "", text: "", version: 0 };
  const service = ts.createLanguageService({
    // A rule that is gone leaves things that nobody uses.
    getCompilationSettings: () => ({
      ...options,
      noUnusedLocals: false,
      noUnusedParameters: false,
    }),
    getCurrentDirectory: () => dirname(config),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => (path === broken.path ? String(broken.version) : "as it is"),
    getScriptSnapshot: (path) => {
      const text = path === broken.path ? broken.text : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  return (path, text) => {
    Object.assign(broken, { path, text, version: broken.version + 1 });
    return service.getSemanticDiagnostics(path).length === 0;
  };
}

const compilers = new Map();

/** Whether the mutant compiles; what it would break in the types of other files is not asked. */
export function compiles(root, { file, text }) {
  const path = join(root, file);
  const config = ts.findConfigFile(dirname(path), ts.sys.fileExists);
  const compiler = compilers.get(config) ?? compilerOf(config);
  compilers.set(config, compiler);
  return compiler(path, text);
}
