import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build } from "esbuild";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { answers, executeOrThrow, type SampleLanguage, writePrograms } from "./language.ts";

// The languages that need no compiler. Each runs all its samples in one process, one after the other.

/** Shell samples. Stand-ins for curl and openssl take their place on machines without them. */
export const curl: SampleLanguage = {
  label: "curl",
  toolchain: "sh",
  isHere: () => answers("sh", "-c", "true"),
  async run(programs, folder) {
    const files = writePrograms(programs, folder, ".sh");
    const env = { ...process.env, PATH: `${process.env["PATH"]}${delimiter}${fromRoot("test/helpers/bin")}` };
    await executeOrThrow("sh", ["-e", "-c", 'for file; do sh -e "$file"; done', "sh", ...files], { env });
  },
};

/** Samples with our client, which come from the sources. */
export const typescript: SampleLanguage = {
  label: "TypeScript",
  toolchain: "node",
  isHere: async () => true,
  async run(programs, folder) {
    await build({
      entryPoints: writePrograms(programs, folder, ".ts"),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      alias: sourceAliases,
      logLevel: "silent",
    });
    await importAll(
      programs.map(({ name }) => `./${name}.mjs`),
      folder,
    );
  },
};

/** Where the names of the package lead to in this repository. */
export const sourceAliases = {
  "fulfillment-openapi/webhooks": fromRoot("src/webhooks/index.ts"),
  "fulfillment-openapi": fromRoot("src/index.ts"),
};

/** Samples for Node alone. */
export const node: SampleLanguage = {
  label: "Node fetch",
  toolchain: "node",
  isHere: async () => true,
  async run(programs, folder) {
    writePrograms(programs, folder, ".mjs");
    await importAll(
      programs.map(({ name }) => `./${name}.mjs`),
      folder,
    );
  },
};

async function importAll(files: readonly string[], folder: string): Promise<void> {
  const main = join(folder, "main.mjs");
  // The only documented answer of some calls is a refusal, which our client throws.
  const lines = files.map(
    (file) =>
      `await import("${file}").catch((error) => { if (error.name !== "BusinessError") throw error; });\n`,
  );
  writeFileSync(main, lines.join(""));
  await executeOrThrow(process.execPath, [main]);
}

/** Python samples, with the `requests` of this machine. */
export const python: SampleLanguage = pythonOf("python3");

/** Python samples with a given interpreter. */
export function pythonOf(interpreter: string): SampleLanguage {
  return {
    label: "Python",
    toolchain: "python3 with requests (pip install requests)",
    isHere: () => answers(interpreter, "-c", "import requests"),
    async run(programs, folder) {
      const files = writePrograms(programs, folder, ".py");
      const main = "import runpy, sys\nfor file in sys.argv[1:]: runpy.run_path(file, run_name='__main__')";
      await executeOrThrow(interpreter, ["-c", main, ...files]);
    },
  };
}

/** PHP samples. */
export const php: SampleLanguage = {
  label: "PHP",
  toolchain: "php (Debian: apt-get install php-cli)",
  isHere: () => answers("php", "-v"),
  async run(programs, folder) {
    const files = writePrograms(programs, folder, ".php");
    const main = "foreach (array_slice($argv, 1) as $file) (function () use ($file) { require $file; })();";
    await executeOrThrow("php", ["-d", "error_reporting=-1", "-r", failing + main, "--", ...files]);
  },
};

/** A warning of PHP is a failure. */
const failing = `set_error_handler(function ($level, $message, $file, $line) {
  throw new ErrorException($message, 0, $level, $file, $line);
});
`;
