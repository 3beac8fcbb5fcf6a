// What every bundle is made by, said and not looked for: esbuild would find a tsconfig.json only for sources that are found
// by their path, not for those by `#…`, and the same sources would not always be the same bytes.
exports.compilerOptions = {
  verbatimModuleSyntax: true,
  useDefineForClassFields: false,
  jsx: "react-jsx",
  jsxImportSource: "preact",
};
