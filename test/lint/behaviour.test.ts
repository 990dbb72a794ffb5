import { expect, test } from "vitest";
import { glinkBehaviour } from "../../generated/sandbox/glink.ts";
import { behaviourFaults, contractFaults } from "../../scripts/lint/behaviour.ts";

test("the behaviours and seeds of the package are clean", async () => {
  expect(await behaviourFaults()).toEqual([]);
});

const faultsOf = (found: string, replacement: string) => {
  const text = JSON.stringify(glinkBehaviour);
  expect(text).toContain(found);
  return contractFaults(JSON.parse(text.replaceAll(found, replacement)), "glink");
};

test("a state that the field of the contract does not have is found", () => {
  expect(faultsOf('"PICKED"', '"PICKT"')).toContainEqual({
    pointer: "/documents/order/axes/stage/states/PICKT",
    detail: "OutboundOrderStatus.stage has no value PICKT.",
    possible: expect.arrayContaining(["PICKED"]),
  });
});

test("a value that is shown and not documented has to be marked as inferred", () => {
  expect(
    faultsOf('"value":"Voided","x-evidence":"documented"', '"value":"Gone","x-evidence":"documented"'),
  ).toMatchObject([
    { pointer: "/documents/order/shows/QueriedOrder.status/0" },
    { pointer: "/documents/asn/shows/InboundOrderDetails.status/0" },
    { pointer: "/documents/asn/shows/InboundOrder.status/0" },
  ]);
  expect(
    faultsOf('"value":"Voided","x-evidence":"documented"', '"value":"Gone","x-evidence":"inferred"'),
  ).toEqual([]);
});

test("a field that the contract does not have is found", () => {
  expect(faultsOf("InboundOrderStatus.putawayStage", "InboundOrderStatus.putAwayStage")).toMatchObject([
    {
      pointer: "/documents/asn/axes/putawayStage/fields/0",
      detail: "The contract has no field InboundOrderStatus.putAwayStage.",
    },
  ]);
});
