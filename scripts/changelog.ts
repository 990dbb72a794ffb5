// After "changeset version": gives the newest section of the changelog the headings Breaking, Added and Fixed.
import { readFileSync, writeFileSync } from "node:fs";
import { fromRoot } from "./lib/paths.ts";
import { releasedChangelog } from "./versions/changelog.ts";

const file = fromRoot("CHANGELOG.md");
const { version } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
writeFileSync(file, releasedChangelog(readFileSync(file, "utf8"), version));
