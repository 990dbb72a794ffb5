import { stringify } from "yaml";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, type Stamp } from "./stamp.ts";

/** No string of a JSON text holds a line break, so these spaces are in none. */
const indentation = /^ +/gm;

/**
 * A description as the files that partners download, JSON and YAML. `name` is their path without the ending.
 *
 * The YAML is for people. The JSON, which the package holds, is for programs: a member a line, so that changes of it show, and
 * nothing before it, since the spaces of an indented one take a tenth of its packed size.
 */
export function documentFiles(name: string, document: object, stamp: Stamp): GeneratedFile[] {
  return [
    { path: `${name}.json`, text: `${JSON.stringify(document, null, 1).replace(indentation, "")}\n` },
    {
      path: `${name}.yaml`,
      text: commentOf(stamp, "#") + stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 }),
    },
  ];
}
