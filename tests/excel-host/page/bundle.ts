import path from "node:path";
import webpack from "webpack";

const root = path.resolve(__dirname, "../../..");

const compilerOptions = {
  composite: false,
  declaration: false,
  emitDeclarationOnly: false,
  target: "ES2019",
};

/** Bundles a script of the tests for a page, into `folder/name.js`. */
export function bundle(entry: string, folder: string, name: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    // The policy of the page refuses eval.
    devtool: false,
    context: root,
    target: ["web", "es2019"],
    entry: { [name]: entry },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            configFile: path.join(root, "tsconfig.json"),
            transpileOnly: true,
            compilerOptions,
          },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure !== null) reject(failure);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
