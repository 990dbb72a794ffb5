import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Bundle, kotlinMappings } from "../../scripts/codegen/kotlin-mappings.ts";
import { proofOf } from "../../scripts/codegen/result-table.ts";
import { targets } from "../../scripts/codegen/targets.ts";
import { guideMarkdown, readGuideSources } from "../../scripts/docs/guides/guide.ts";
import { readDescriptions } from "../../scripts/lib/families.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";

const readme = readFileSync(fromRoot("README.md"), "utf8");
const source = readGuideSources().find(({ name }) => name === "generating-clients");
const guide = source ? guideMarkdown(source, { linkTo: ({ kind }) => `${kind}.html` }) : "";
const onOneLine = guide.replaceAll(/ \\\n +/g, " ");

test("the README has a row for each generator of the matrix, and no other", () => {
  const rows = [...readme.matchAll(/^\| .* \| (?:compiled|loaded|generated), .* \|$/gm)].map(([row]) => row);
  const wanted = targets.map(
    (target) =>
      `| ${target.language} | ${target.generator} | ${target.version} | ${target.openapi} | ${proofOf(target)} |`,
  );
  expect(rows.toSorted()).toEqual(wanted.toSorted());
  const languages = new Set(targets.map(({ language }) => language)).size;
  expect(readme.replaceAll("\n", " ")).toContain(`${targets.length} generators, ${languages} languages`);
});

describe("the guide to generating clients", () => {
  test.each(targets.flatMap((target) => (target.command ? [[target.name, target] as const] : [])))(
    "has the command that the matrix runs for %s",
    (_, { openapi, command }) => {
      const bundle = `generated/bundles/${openapi === "3.0" ? "openapi-3.0/" : ""}glink-gateway.json`;
      expect(onOneLine).toContain(command?.({ bundle, output: "gateway", name: "gateway" }).join(" "));
    },
  );

  test("has the configuration that the matrix runs orval with", () => {
    const config = readFileSync(fromRoot("test/codegen/typescript/orval/orval.config.cjs"), "utf8");
    expect(guide).toContain("override: { fetch: { explode: false } }");
    expect(config).toContain("override: { fetch: { explode: false } }");
  });

  test("has the build script that the matrix runs for Rust", () => {
    expect(guide).toContain(readFileSync(fromRoot("test/codegen/rust/build.rs"), "utf8").trim());
  });
});

test("the configuration for Kotlin maps what the generator gets wrong, and nothing else", () => {
  const { schemaMappings } = parse(readFileSync(fromRoot("test/codegen/kotlin/config.yaml"), "utf8"));
  const bundles = readDescriptions().map(
    (name): Bundle =>
      JSON.parse(readFileSync(fromRoot(`generated/bundles/openapi-3.0/${name}.json`), "utf8")),
  );
  expect(schemaMappings).toEqual(kotlinMappings(bundles));
});

test("CI runs the matrix", () => {
  expect(readFileSync(fromRoot(".github/workflows/ci.yml"), "utf8")).toContain("run: npm run test:codegen");
});
