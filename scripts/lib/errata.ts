import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "./paths.ts";

/** An entry of the erratum register. */
export type Erratum = {
  id: string;
  family: string;
  operation: string;
  direction: "request" | "response";
  /** Dotted path with `[]` for lists; empty for the whole operation. */
  field: string;
  kind: string;
  documents_say: string;
  example_shows: string;
  decision: string;
  why: string;
};

/** Reads the erratum register, in its own order. */
export function readErrata(): readonly Erratum[] {
  return parse(readFileSync(fromRoot("spec/errata.yaml"), "utf8"));
}
