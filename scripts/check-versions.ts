// Fails when the bundles changed since the last release and the versions do not tell how much.
import { fromRoot } from "./lib/paths.ts";
import { checkVersions } from "./versions/check.ts";

const { ok, lines } = checkVersions(fromRoot("."));
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;
