import { describe, expect, test } from "vitest";
import { readSiteContent } from "../../scripts/docs/content/site-content.ts";
import { redocDocument } from "../../scripts/docs/redoc/redoc-document.ts";
import type { Parameter } from "../../src/contract/openapi.ts";
import { operationsOf } from "../../src/contract/operations-of.ts";

const content = readSiteContent();
const description = content.descriptions.find(({ name }) => name === "kakaclo");
if (!description) throw new Error("The site has no KakaClo");
const shown = redocDocument(description, content);

/** An operation as Redoc shows it. */
function shownOperation(operationId: string) {
  const found = operationsOf(shown).find(({ operation }) => operation.operationId === operationId);
  if (!found) throw new Error(`Redoc has no ${operationId}`);
  return found;
}

function parameterOf(operationId: string, name: string): Parameter | undefined {
  return shownOperation(operationId).allParameters.find((parameter) => parameter.name === name);
}

describe("the document for Redoc", () => {
  test("tells of a parameter its evidence and its contradictions, whether it is shared or stands in one place", () => {
    const id = parameterOf("createRefund", "id")?.description;
    expect(id).toContain("Evidence: `inferred`");
    expect(id).toContain("errata.html#KAKACLO-CREATE-REFUND-PATH-ID");
    const pageSize = parameterOf("queryOrders", "pageSize")?.description;
    expect(pageSize).toContain("at most 250");
    expect(pageSize).toContain("errata.html#KAKACLO-QUERY-ORDERS-PAGING");
  });

  test("says what parameters demand of each other, and what is used in place of a deprecated operation", () => {
    expect(shownOperation("queryStocks").operation.description).toMatch(
      /- Either `skus` is present, or `dateStartTime` and `dateEndTime` are present/,
    );
    expect(shownOperation("createRefundV1").operation.description).toContain(
      "Outdated. Use [Create refund](kakaclo/createRefund.html) instead.",
    );
  });

  test("has the groups in the order of the operations", () => {
    const groups = ["Orders", "Products", "Stock", "Shipping", "Refunds", "Print on demand", "Payment"];
    expect(shown.tags?.map(({ name }) => name)).toEqual(groups);
  });

  test("leaves the bundle as it is", () => {
    const own = operationsOf(description.bundle).find(
      ({ operation }) => operation.operationId === "createRefund",
    );
    expect(own?.allParameters[0]?.description).not.toContain("Evidence");
  });
});
