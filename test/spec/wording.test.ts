import ts from "typescript";
import { describe, expect, test } from "vitest";
import { generateFrom, readBundles } from "../../scripts/build/generate.ts";
import { readFamilies } from "../../scripts/lib/families.ts";
import { isObject } from "../../src/base/type-guards.ts";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";
import { payloadCases } from "../../src/probe/verify/cases/payload-cases.ts";

/** Members of a description that are read by people alone. */
const words = new Set(["summary", "description"]);

const { bundles, translated, documented } = await readBundles();
const noisy = withNoiseEach(bundles);

/** Copies of descriptions in which every summary and description says nothing. */
function withNoiseEach(all: ReadonlyMap<string, OpenApiDocument>): Map<string, OpenApiDocument> {
  return new Map([...all].map(([name, bundle]) => [name, withNoise(bundle)]));
}

/** A copy of a description in which every summary and description says nothing. */
function withNoise(bundle: OpenApiDocument): OpenApiDocument {
  let count = 0;
  const noise = (member: string, value: unknown) => {
    if (!words.has(member) || typeof value !== "string") return value;
    count += 1;
    return `Query \`zq${count}\` create or list GLINK_${count}; deprecated, production, PARTIAL.`;
  };
  // Data of examples has members of these names too, and they belong to it.
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([member, inside]) => [
        member,
        member === "value" || member === "properties"
          ? copyBelow(member, inside)
          : copy(noise(member, inside)),
      ]),
    );
  };
  const copyBelow = (member: string, inside: unknown): unknown => {
    if (member === "value" || !isObject(inside)) return inside;
    return Object.fromEntries(Object.entries(inside).map(([name, schema]) => [name, copy(schema)]));
  };
  return copy(bundle) as OpenApiDocument;
}

/** A generated file without what is shown to people alone: comments, summaries, names and notes of collections. */
function withoutWords(path: string, text: string): string {
  if (path.endsWith(".bru")) return text.replace(/^docs \{[\s\S]*?^\}$|^ {2}name: .*$/gm, "");
  if (path.endsWith(".json")) return JSON.stringify(withoutTexts(JSON.parse(text)));
  if (path.endsWith(".yaml")) return "";
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
  });
  // A pattern is explained by the description of its member.
  return outputText.replace(/"?(summary|description|[^"]*\/pattern)"?: "(?:[^"\\]|\\.)*",?/g, "");
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (!isObject(value)) return value;
  // An entry of a collection with a request or entries below it is shown by its name.
  const isEntry = "request" in value || "item" in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([member, inside]) =>
          !(typeof inside === "string" && (words.has(member) || (isEntry && member === "name"))),
      )
      .map(([member, inside]) => [member, withoutTexts(inside)]),
  );
}

describe("a description whose summaries and descriptions say something else", async () => {
  const plain = await generateFrom(structuredClone({ bundles, translated, documented }));
  const generated = new Map(
    (
      await generateFrom({
        bundles: withNoiseEach(bundles),
        translated: withNoiseEach(translated),
        documented: withNoiseEach(documented),
      })
    ).map(({ path, text }) => [path, text]),
  );
  const files = plain.filter(({ path }) => !path.endsWith(".yaml"));

  test("differs in every bundle, so that the comparison has something to find", () => {
    for (const { path, text } of plain.filter((file) => file.path.startsWith("bundles/"))) {
      expect(generated.get(path), path).not.toBe(text);
    }
  });

  test.each(files.map(({ path, text }) => [path, text] as const))("gives the same %s", (path, text) => {
    expect(withoutWords(path, generated.get(path) ?? "")).toBe(withoutWords(path, text));
  });

  test.each(readFamilies())("plans the same requests to verify %s", (name) => {
    const plan = (document: OpenApiDocument | undefined) =>
      document
        ? operationsOf(document).map((located) => {
            const schema = bodySchemas(located).request;
            const { examples = {} } = located.operation.requestBody?.content["application/json"] ?? {};
            const [example] = Object.values(examples);
            return example && "value" in example ? payloadCases(document, schema, example.value) : [];
          })
        : undefined;
    expect(plan(noisy.get(name))).toEqual(plan(bundles.get(name)));
  });
});
