import { stringify } from "yaml";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, type Stamp } from "./stamp.ts";

/** A description as the files that partners download, JSON and YAML. `name` is their path without the ending. */
export function documentFiles(name: string, document: object, stamp: Stamp): GeneratedFile[] {
  return [
    { path: `${name}.json`, text: `${JSON.stringify(document, null, 2)}\n` },
    {
      path: `${name}.yaml`,
      text: commentOf(stamp, "#") + stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 }),
    },
  ];
}
