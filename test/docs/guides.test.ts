import { describe, expect, onTestFinished, test } from "vitest";
import { readEvidence } from "../../scripts/docs/content/register.ts";
import { guideMarkdown, readGuideSources } from "../../scripts/docs/guides/guide.ts";
import { fieldOf, linksOf } from "../../scripts/docs/guides/links.ts";
import { resolve, type Schema } from "../../src/contract/openapi.ts";
import { bundleOf, exampleCases, operations } from "../helpers/contract.ts";
import { errata } from "../helpers/errata.ts";
import { follow } from "../helpers/guides/follow.ts";
import { Reader } from "../helpers/guides/reader.ts";
import { stepsOf } from "../helpers/guides/steps.ts";
import { emptyFolder } from "../helpers/samples/language.ts";

const guides = readGuideSources();
const withCommands = guides.filter(({ markdown }) => stepsOf(markdown).length > 0);

test("the guides stand in an order of their own", () => {
  expect(new Set(guides.map(({ order }) => order)).size).toBe(guides.length);
});

describe.each(guides)("the guide $name", (guide) => {
  test("links operations, fields, errata and guides that exist", () => {
    for (const { kind, target } of linksOf(guide.markdown)) {
      expect(isThere[kind](target), `${kind}:${target}`).toBe(true);
    }
  });

  test("has its recipes and diagrams, as pages and as text", () => {
    for (const diagrams of ["svg", "text"] as const) {
      const markdown = guideMarkdown(guide, { linkTo: ({ kind }) => `${kind}.html`, diagrams });
      expect(markdown).not.toMatch(/<!--|\]\((operation|field|erratum|guide|page|evidence):/);
    }
  });
});

describe.each(withCommands)("the commands of the guide $name", ({ name, markdown }) => {
  test("do what the guide says, one after the other", async () => {
    const reader = await Reader.in(emptyFolder(`guides/${name}`));
    onTestFinished(() => reader.leave());
    await follow(reader, stepsOf(markdown));
  }, 600_000);
});

const pages = ["signing", "index", "errata", "flows"];

const isThere: Record<ReturnType<typeof linksOf>[number]["kind"], (target: string) => boolean> = {
  operation: (target) => operations.some((entry) => `${entry.family}.${entry.operationId}` === target),
  field: hasField,
  erratum: (target) => errata.some(({ id }) => id === target),
  guide: (target) => guides.some(({ name }) => name === target),
  page: (target) => pages.includes(target),
  evidence: (target) => readEvidence().some(({ name }) => name === target),
};

function hasField(target: string): boolean {
  const { family, operationId, side, path } = fieldOf(target);
  const bundle = bundleOf(family);
  let schema = exampleCases.find(
    ({ operation, ...example }) =>
      operation.family === family && operation.operationId === operationId && example.side === side,
  )?.schema;
  for (const name of path) {
    const property: Schema | boolean | undefined = schema && propertyOf(bundle, schema, name);
    if (typeof property !== "object") return false;
    schema = property;
  }
  return schema !== undefined;
}

/** A property of an object, or of the objects in a list. */
function propertyOf(
  bundle: ReturnType<typeof bundleOf>,
  schema: Schema,
  name: string,
): Schema | boolean | undefined {
  const { items, properties = {}, allOf = [], anyOf = [] } = resolve(bundle, schema);
  if (items) return propertyOf(bundle, items, name);
  const inParts = [...allOf, ...anyOf].map((part) => propertyOf(bundle, part, name));
  return properties[name] ?? inParts.find((property) => property !== undefined);
}
