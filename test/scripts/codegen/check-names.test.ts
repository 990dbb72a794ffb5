import { describe, expect, test } from "vitest";
import { checkNames } from "../../../scripts/codegen/check-names.ts";

const contract = {
  paths: { "/a": { post: { operationId: "createOrder", responses: { 200: {} } } } },
  components: { schemas: { Address: { properties: { streetLine1: {} } } } },
};

describe("the names of generated types", () => {
  test("are fine where they come from the contract, digits too", () => {
    const names = ["Address", "AddressStreetLine1", "createOrderResponse200"];
    expect(checkNames(names, contract)).toEqual([]);
  });

  test("are fine where oapi-codegen numbers the alternatives of a union", () => {
    expect(checkNames(["Parcel_Weight", "ParcelWeight0", "ParcelWeight1"], contract)).toEqual([]);
    expect(checkNames(["Parcel", "ParcelWeight0"], contract)).toHaveLength(1);
  });

  test.each([
    "InlineObject12",
    "InlineResponse200",
    "Body1",
    "OrderAnyOf",
    "CreateOrder200ResponseOneOf",
    "OrderAllOf",
    "ItemType0",
    "item_type_0",
    "Order2",
    "Model200",
  ])("are not %s", (name) => {
    expect(checkNames([name], contract)).toEqual([`The type ${name} has a name that was made up.`]);
  });

  test("do not collide, in files that differ in case only either", () => {
    expect(checkNames(["Address", "Package", "address"], contract)).toEqual(["Two types are named address."]);
  });

  test("are there", () => {
    expect(checkNames([], contract)).toEqual(["No types were generated."]);
  });
});
