import { describe, expect, test } from "vitest";
import { exampleCases, validatorOf } from "../helpers/contract.ts";

type Body = Record<string, unknown>;

/** A body just inside or just outside a rule that depends on several members. */
type RuleCase = { rule: string; operation: string; change: (body: Body) => unknown; valid: boolean };

const label = { fileType: "Shipping Label", fileName: "label.pdf" };
const instructions = { carrier: "UPS", carrierService: "STD", shippingLabelSource: "ATTACHMENT" };
const attached = { ...instructions, trackingNumber: "1Z" };
const kit = { sku: "A", quantity: 1, kitItemID: "K1", kitItemDesc: "Kit", kitItemQty: 1 };

const cases: RuleCase[] = [
  rule("an attached label needs a tracking number, and has one", "glink.createOrder", true, (order) => ({
    ...order,
    shippingInstructions: attached,
    files: [label],
  })),
  rule("an attached label needs a tracking number", "glink.createOrder", false, (order) => ({
    ...order,
    shippingInstructions: instructions,
    files: [label],
  })),
  rule("an attached label needs files", "glink.createOrder", false, ({ files: _, ...order }) => ({
    ...order,
    shippingInstructions: attached,
  })),
  rule("an attached label needs a Shipping Label among the files", "glink.createOrder", false, (order) => ({
    ...order,
    shippingInstructions: attached,
    files: [{ fileType: "Packing List" }],
  })),
  rule("an attached label allows other files beside it", "glink.createOrder", true, (order) => ({
    ...order,
    shippingInstructions: attached,
    files: [label, { fileType: "Packing List" }],
  })),
  rule("an attached label allows no second Shipping Label", "glink.createOrder", false, (order) => ({
    ...order,
    shippingInstructions: attached,
    files: [label, label],
  })),
  rule("other label sources need no files", "glink.createOrder", true, ({ files: _, ...order }) => order),
  rule("a kit item has name and quantity", "glink.createOrder", true, (order) => ({
    ...order,
    items: [kit],
  })),
  rule("a kit item needs a name", "glink.createOrder", false, (order) => ({
    ...order,
    items: [{ ...kit, kitItemDesc: undefined }],
  })),
  rule("a kit item needs a quantity", "glink.createOrder", false, (order) => ({
    ...order,
    items: [{ ...kit, kitItemQty: undefined }],
  })),
  rule("a line without kit item ID needs neither", "glink.createOrder", true, (order) => ({
    ...order,
    items: [{ sku: "A", quantity: 1 }],
  })),
  rule("a street line has 30 characters, counted as people count", "glink.createOrder", true, (order) => ({
    ...order,
    shipTo: { ...(order["shipTo"] as Body), streetLine1: "😀".repeat(30) },
  })),
  rule("a street line has at most 30 characters", "glink.createOrder", false, (order) => ({
    ...order,
    shipTo: { ...(order["shipTo"] as Body), streetLine1: "路".repeat(31) },
  })),
  rule("an order time may carry an offset", "glink.createOrder", true, (order) => ({
    ...order,
    orderTime: "2017-05-01T16:00:00+0800",
  })),
  rule("an order time needs a time of day", "glink.createOrder", false, (order) => ({
    ...order,
    orderTime: "2017-05-01",
  })),
  rule(
    "an order paid on delivery needs the amount",
    "qlink.createOrder",
    false,
    ({ codPayAmount: _, ...order }) => order,
  ),
  rule(
    "an order paid on delivery needs the currency",
    "qlink.createOrder",
    false,
    ({ codCurrency: _, ...order }) => order,
  ),
  rule("another order needs neither amount nor currency", "qlink.createOrder", true, (order) => ({
    ...order,
    codEnabled: 0,
    codPayAmount: undefined,
    codCurrency: undefined,
  })),
  rule("a package with its own label needs number and label", "qlink.createOrder", false, (order) => ({
    ...order,
    packageType: "OWN_PAKAGE",
  })),
  rule("a package with its own label has number and label", "qlink.createOrder", true, (order) => ({
    ...order,
    packageType: "OWN_PAKAGE",
    trackingNumber: "1Z",
    labelData: "JVBERi0=",
  })),
  rule("a country code has two letters", "qlink.createOrder", false, (order) => ({
    ...order,
    receiver: { ...(order["receiver"] as Body), country: "CHN" },
  })),
  rule(
    "the address may have the name of the table",
    "kakaclo.createOrder",
    true,
    ({ orderAddresses, ...order }) => ({
      ...order,
      orderAddress: orderAddresses,
    }),
  ),
  rule(
    "an address is needed under one name or the other",
    "kakaclo.createOrder",
    false,
    ({ orderAddresses: _, ...order }) => order,
  ),
  rule("a quantity is greater than 0", "kakaclo.createOrder", false, (order) => ({
    ...order,
    orderItemsList: [{ sku: "A", quantity: 0 }],
  })),
];

describe("rules that depend on several members", () => {
  test.each(cases)("$operation: $rule ($valid)", ({ operation, change, valid }) => {
    const [family = "", operationId = ""] = operation.split(".");
    const documented = exampleCases.find(({ title }) => title === `${operation} request documented`);
    const body = JSON.parse(JSON.stringify(change(documented?.example.value as Body)));
    const isValid = validatorOf(family, operationId, "request");
    expect(isValid(body), JSON.stringify(isValid.errors)).toBe(valid);
  });
});

function rule(text: string, operation: string, valid: boolean, change: RuleCase["change"]): RuleCase {
  return { rule: text, operation, change, valid };
}
