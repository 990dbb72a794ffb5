// Writes what the npm package holds besides the contract: the folders of dist/ that scripts/package/entries.ts lists.
// Brings package.json in line with the entries listed there; with --check it fails instead where it is not.
import { rmSync } from "node:fs";
import { fromRoot } from "./lib/paths.ts";
import { writeDeclarations } from "./package/declarations.ts";
import { builtFolders } from "./package/entries.ts";
import { writeJavaScript } from "./package/javascript.ts";
import { manifestIsRight, writeManifest } from "./package/manifest.ts";

if (!manifestIsRight()) {
  if (process.argv.includes("--check")) {
    console.error(
      'package.json does not follow the entries: run "npm run build:package" and commit the result',
    );
    process.exit(1);
  }
  writeManifest();
  console.log("package.json follows the entries now");
}
for (const folder of builtFolders) rmSync(fromRoot(folder), { recursive: true, force: true });
await writeJavaScript();
writeDeclarations();
console.log(`${builtFolders.join(", ")} are built`);
