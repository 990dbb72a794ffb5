// Writes generated/ from spec/, and what follows from data into CONTRIBUTING.md and README.md. With --check it writes nothing and fails when generated/ is not what spec/ gives.

import { generate } from "./build/generate.ts";
import { differences, writeGenerated } from "./build/generated-file.ts";
import { updateSections } from "./build/sections.ts";
import { fromRoot } from "./lib/paths.ts";

const folder = fromRoot("generated");
const files = await generate();

if (process.argv.includes("--check")) {
  const stale = [...differences(folder, files).map((path) => `generated/${path}`), ...updateSections(true)];
  for (const path of stale) console.error(`${path} is stale: run "npm run build" and commit the result`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const changed = writeGenerated(folder, files);
  for (const path of changed) console.log(`generated/${path}`);
  for (const path of updateSections(false)) console.log(path);
  console.log(`${files.length} files in generated/, ${changed.length} changed`);
}
