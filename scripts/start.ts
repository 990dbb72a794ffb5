// Builds what is missing, with tools that are loaded only then, and serves docs and mock on one port until Ctrl-C.
import { existsSync } from "node:fs";
import { siteFolder, siteIsFresh } from "./docs/fingerprint.ts";
import { readDescriptions } from "./lib/families.ts";
import { fromRoot } from "./lib/paths.ts";

if (!readDescriptions().every((name) => existsSync(fromRoot(`generated/bundles/${name}.json`)))) {
  console.log("Building generated/ ...");
  const { generate } = await import("./build/generate.ts");
  const { writeGenerated } = await import("./build/generated-file.ts");
  writeGenerated(fromRoot("generated"), await generate());
}
if (!siteIsFresh()) {
  console.log("Building the docs ...");
  const { buildSite } = await import("./docs/site.ts");
  await buildSite();
}

// Imported here, because it reads what the build writes.
const { serve } = await import("../src/cli/serve.ts");
const { UsageError } = await import("../src/cli/usage-error.ts");
try {
  process.exitCode = await serve({
    env: process.env,
    args: process.argv.slice(2),
    siteFolder: fromRoot(siteFolder),
  });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
