import { readErrata } from "../lib/errata.ts";
import type { GeneratedFile } from "./generated-file.ts";

/** The register of errata as data, which the command lists. */
export function errataFile(): GeneratedFile {
  const text = `// Generated, do not edit.
// Generator: scripts/build/errata.ts
// Source: spec/errata

import type { Erratum } from "../../src/contract/erratum.ts";

/** The register of errata, family by family. */
export const errata: readonly Erratum[] = ${JSON.stringify(readErrata(), null, 1)};
`;
  return { path: "errata/index.ts", text };
}
