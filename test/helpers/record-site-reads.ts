import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { fromRoot } from "../../scripts/lib/paths.ts";

// A program of its own, since it replaces functions of Node: makes the site's own files and prints which files of the
// repository were read for them, one a line.

const read = new Set<string>();
const { readFileSync, promises } = fs;
const { readFile } = promises;
fs.readFileSync = recorded(readFileSync);
promises.readFile = recorded(readFile);
syncBuiltinESMExports();

const { readSiteContent } = await import("../../scripts/docs/content/site-content.ts");
const { ownFiles } = await import("../../scripts/docs/site.ts");
await ownFiles(readSiteContent());

const root = fromRoot("");
for (const file of read) {
  const path = file.replace(/^file:\/\//, "");
  if (path.startsWith(root)) console.log(path.slice(root.length));
}

function recorded<Read extends (...args: never[]) => unknown>(readFile: Read): Read {
  return new Proxy(readFile, {
    apply(target, self, args: unknown[]) {
      read.add(String(args[0]));
      return Reflect.apply(target, self, args);
    },
  });
}
