import { readFileSync } from "node:fs";
import { JSONPath } from "jsonpath-plus";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type OverlayAction, overlayActions } from "../../scripts/build/overlays.ts";
import { controlDescription, readDescriptions } from "../../scripts/lib/families.ts";
import { fromRoot } from "../../scripts/lib/paths.ts";
import type { OpenApiDocument } from "../../src/contract/openapi.ts";

const names = [...readDescriptions(), controlDescription];
const bundle = (path: string): OpenApiDocument =>
  JSON.parse(readFileSync(fromRoot(`generated/bundles/${path}.json`), "utf8"));

/** Applies an overlay as its specification says: each target takes in the members of the update. */
function applied(document: OpenApiDocument, actions: readonly OverlayAction[]): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { target, update } of actions) {
    const met: unknown[] = JSONPath({ path: target, json: copy, wrap: true });
    if (met.length !== 1) throw new Error(`${target} names ${met.length} places`);
    Object.assign(Object(met[0]), update);
  }
  return copy;
}

describe.each(names)("the overlay of %s", (name) => {
  const overlay: { overlay: string; extends: string; actions: OverlayAction[] } = parse(
    readFileSync(fromRoot(`generated/overlays/zh-CN/${name}.yaml`), "utf8"),
  );

  test("is of OpenAPI Overlay 1.0.0, and names the English bundle", () => {
    expect(overlay).toMatchObject({ overlay: "1.0.0", extends: `../../bundles/${name}.yaml` });
  });

  test("makes the Chinese bundle of the English one", () => {
    expect(applied(bundle(name), overlay.actions)).toEqual(bundle(`zh-CN/${name}`));
  });
});

test("an overlay says what is wrong where more than texts differ", () => {
  const from = { openapi: "3.1.0", info: { title: "A", version: "1" } };
  const to = { openapi: "3.1.0", info: { title: "甲", version: "1", contact: { name: "B" } } };
  expect(() => overlayActions({ ...from, paths: {}, webhooks: {} }, { ...to, paths: {} })).toThrow(
    "$ has lost webhooks",
  );
  expect(() => overlayActions({ ...from, tags: [] }, { ...to, tags: [{ name: "A" }] })).toThrow(
    "differs, and is no text",
  );
});
