import * as fs from "node:fs";
import spectralCore from "@stoplight/spectral-core";
import * as parsers from "@stoplight/spectral-parsers";
import { builtins } from "@stoplight/spectral-ruleset-bundler/plugins/builtins";
import { commonjs } from "@stoplight/spectral-ruleset-bundler/plugins/commonjs";
import { bundleAndLoadRuleset } from "@stoplight/spectral-ruleset-bundler/with-loader";
import { fromRoot } from "../../scripts/lib/paths.ts";

const ruleset = await bundleAndLoadRuleset(fromRoot("spec/lint/spectral.yaml"), { fs, fetch }, [
  builtins(),
  commonjs(),
]);
const spectral = new spectralCore.Spectral();
spectral.setRuleset(ruleset);

/**
 * What one rule of the contract's own ruleset finds in a document: the place and the message of each finding.
 *
 * @param document the document as data
 * @param source file name of the document, for those that refer to other files
 * @throws Error when the ruleset has no such rule switched on
 */
export async function findingsOf(
  rule: string,
  document: unknown,
  source = "/openapi.json",
): Promise<string[]> {
  if (!ruleset.rules[rule]?.enabled) throw new Error(`The ruleset has no rule ${rule}`);
  const text = JSON.stringify(document);
  const results = await spectral.run(new spectralCore.Document(text, parsers.Json, source));
  return results
    .filter(({ code }) => code === rule)
    .map(({ path, message }) => `${path.join(" ")}: ${message}`);
}
