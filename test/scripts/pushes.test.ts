import { describe, expect, test } from "vitest";
import { pushFiles } from "../../scripts/build/pushes.ts";
import { loadBundle } from "../../src/contract/load-bundles.ts";
import type { OpenApiDocument, Operation } from "../../src/contract/openapi.ts";

const glink = await loadBundle("glink");

/** What is generated of the contract with one push more. */
function textWith(
  members: Partial<Operation>,
  required: readonly string[] = ["recountNumber", "customerCode"],
): string {
  const [[, first] = []] = Object.entries(glink.webhooks ?? {});
  if (!first) throw new Error("The contract has no push");
  const schema = {
    type: "object",
    required: [...required],
    properties: Object.fromEntries(required.map((name) => [name, { type: "string" }])),
  };
  const post = {
    ...structuredClone(first.post),
    operationId: "stockRecounted",
    summary: "Receive a recount",
    "x-number": required[0],
    requestBody: { content: { "application/json": { schema } } },
    ...members,
  } as Operation;
  const document: OpenApiDocument = { ...glink, webhooks: { ...glink.webhooks, RECOUNT: { post } } };
  const [file] = pushFiles(new Map([["glink", document]]));
  return file?.text ?? "";
}

/** The table in a generated file, as data. */
function descriptorIn(text: string, push = "stockRecounted"): Record<string, unknown> {
  const [, table = "[]"] = /glinkPushes = (\[[\s\S]*?\n\]) as const/.exec(text) ?? [];
  const pushes: Record<string, unknown>[] = JSON.parse(table);
  return pushes.find(({ operationId }) => operationId === push) ?? {};
}

describe("a new push in the contract appears", () => {
  test("in the options of a receiver by its handler, which a documented one requires", () => {
    const text = textWith({
      "x-service-type": "GLINK_RECOUNT_PUSH",
      "x-evidence": "documented",
      "x-tells": "change",
    });
    expect(text).toContain('  onStockRecounted: Handlers["stockRecounted"];');
    expect(text).toContain("/** Receive a recount. SERVICE_TYPE `GLINK_RECOUNT_PUSH` (`documented`). */");
    expect(text).toMatch(/export type GlinkPushName = .*"stockRecounted"/);
    expect(descriptorIn(text)).toEqual({
      operationId: "stockRecounted",
      serviceType: "GLINK_RECOUNT_PUSH",
      handler: "onStockRecounted",
      required: true,
      number: "recountNumber",
      tells: "change",
      marks: ["recountNumber"],
      certain: true,
    });
  });

  test("with a handler that may be left out, where other sources tell of it, and without a SERVICE_TYPE", () => {
    const text = textWith({
      "x-service-type": undefined,
      "x-evidence": "public-clients",
      "x-tells": "state",
    } as never);
    expect(text).toContain('  onStockRecounted?: Handlers["stockRecounted"] | undefined;');
    expect(text).toMatch(
      /No source names its SERVICE_TYPE \(`public-clients`\)\. Without this handler .* `unknown`/,
    );
    expect(descriptorIn(text)).toMatchObject({ serviceType: null, required: false, tells: "state" });
  });
});

test("a push is still recognised by its number where a new one requires it too and has members of its own", () => {
  const text = textWith({ "x-tells": "change" }, ["recountNumber", "orderNumber"]);
  expect(descriptorIn(text)).toMatchObject({ marks: ["recountNumber"], certain: true });
  expect(descriptorIn(text, "orderStatus")).toMatchObject({
    number: "orderNumber",
    marks: ["orderNumber"],
    certain: false,
  });
});

describe("a push is refused by name", () => {
  test("that does not say what it tells", () => {
    expect(() => textWith({ "x-tells": undefined } as never)).toThrow(/stockRecounted needs x-tells/);
  });

  test.each([undefined, "note"])("that names %s as the member with its number", (number) => {
    expect(() => textWith({ "x-number": number } as never)).toThrow(/stockRecounted needs x-number/);
  });

  test("that nothing tells from the others", () => {
    expect(() => textWith({}, ["customerCode"])).toThrow(/Nothing tells the push stockRecounted/);
  });
});
