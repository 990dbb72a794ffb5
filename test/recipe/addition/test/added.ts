import { expect, test } from "vitest";
import { operations } from "../generated/operations/index.ts";
import { createKakacloClient } from "../src/client/kakaclo/index.ts";
import { createQlinkClient } from "../src/client/qlink/index.ts";
import { loadJudge } from "../src/judge/judge.ts";
import { createCaller } from "../src/probe/verify/caller.ts";
import { planOperation } from "../src/probe/verify/plan.ts";
import { createWebhookReceiver } from "../src/webhooks/index.ts";
import { bundleOf } from "./helpers/contract.ts";
import { useMock } from "./helpers/running-mock.ts";
import { siteFile } from "./helpers/site.ts";
import { handlersOf, jsonPush, payloadOf } from "./helpers/webhooks.ts";

// Taken into a copy of the repository that has two calls and a push more.

const mock = useMock();
const added = [
  ["qlink", "pauseOrder", "Pause outbound order"],
  ["kakaclo", "queryParcels", "Query parcels of order"],
  ["glink", "orderPaused", "Receive order pause"],
] as const;

test("the operation table has them", () => {
  const own = operations.filter(({ operationId }) => added.some(([, id]) => id === operationId));
  expect(
    own.map(({ family, operationId, direction, effect }) => [family, operationId, direction, effect]),
  ).toEqual(
    expect.arrayContaining([
      ["qlink", "pauseOrder", "call", "change"],
      ["kakaclo", "queryParcels", "call", "query"],
      ["glink", "orderPaused", "push", null],
    ]),
  );
  expect(own).toHaveLength(added.length);
});

test("a client has a typed method for each call, which the mock answers with the documented example", async () => {
  const qlink = createQlinkClient({ appKey: "1", appSecret: "secret", baseUrl: mock.origin });
  const { result } = await qlink.pauseOrder({ warehouseKey: "key-1", orderNumber: "UNU1" });
  result?.orderNumber satisfies string | undefined;
  expect(result).toEqual({ orderNumber: "UNU1" });

  const kakaclo = createKakacloClient({ accessToken: "token", baseUrl: mock.origin });
  const { data } = await kakaclo.queryParcels({ id: "10001", carriers: ["DHL"] });
  data?.trackingNumber satisfies string | undefined;
  expect(data).toEqual({ trackingNumber: "T1" });
});

test("the mock refuses what breaks a rule of them", async () => {
  const response = await fetch(`${mock.origin}/global-api/v1/warehouse/pauseOrder`, {
    method: "POST",
    headers: { "Content-Type": "application/json", appKey: "1", sign: "0".repeat(40) },
    body: JSON.stringify({ warehouseKey: "key-1", orderNumber: "UNU1", days: 0 }),
  });
  expect(await response.json()).toEqual({
    success: false,
    errorMsg: expect.stringContaining("days: minimum"),
    code: null,
  });
});

test("a receiver hands the push over, typed, and still tells those apart that there were before", async () => {
  const handled: string[] = [];
  const receiver = createWebhookReceiver({
    ...handlersOf(({ event }) => void handled.push(event)),
    onOrderPaused: ({ number, payload }) => {
      payload.pauseNumber satisfies string;
      handled.push(`orderPaused ${number}`);
    },
  });
  for (const event of ["orderPaused", "orderStatus", "inboundStatus", "stockAdjusted"] as const) {
    const response = await receiver.fetch(jsonPush(payloadOf(event)));
    expect([event, response.status]).toEqual([event, 200]);
  }
  expect(handled).toEqual(["orderPaused PAUSE1", "orderStatus", "inboundStatus", "stockAdjusted"]);
});

test.each([
  ["qlink", "pauseOrder", "minimum days: too low"],
  ["kakaclo", "queryParcels", "documented"],
])("verify has cases of %s.%s", async (family, operationId, name) => {
  const operation = operations.find((one) => one.family === family && one.operationId === operationId);
  if (!operation) throw new Error(`The table lacks ${operationId}`);
  const [document, judge] = [bundleOf(family), await loadJudge()];
  const caller = createCaller({ keys: {}, wire: "form" });
  const names = planOperation(operation, { document, judge, caller }).map((one) => one.name);
  expect(names.join("\n")).toContain(name);
});

test.each(added)(
  "the site has a page of %s.%s, with samples, and every list of it has the page",
  (family, id, summary) => {
    const page = siteFile(`docs/${family}/${id}.html`);
    expect(page).toContain(`<h1>${summary}</h1>`);
    expect(page).toContain('id="sample-python"');
    expect(page).toContain('id="sample-typescript"');
    expect(siteFile("index.html")).toContain(`docs/${family}/${id}.html`);
    expect(siteFile("llms.txt")).toContain(id);
    expect(siteFile("assets/search-index.js")).toContain(id);
  },
);
