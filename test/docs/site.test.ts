import { describe, expect, test } from "vitest";
import { readRetiredErrata } from "../../scripts/lib/errata.ts";
import { exampleCases, operations } from "../helpers/contract.ts";
import { errata } from "../helpers/errata.ts";
import { siteFile } from "../helpers/site.ts";
import { placesOf } from "../helpers/site-links.ts";

/** Maps and objects without a table: nobody lists the names of their members. */
const free = /\.(currencyMap|additionalInfoList)\./;

describe("the page of an operation", () => {
  test("has a place for every member of every example that a document prints", () => {
    const printed = exampleCases.filter(({ example }) => example["x-evidence"] === undefined);
    for (const { title, family, operation, side, example } of printed) {
      const places = placesOf(`docs/${family}/${operation.operationId}.html`);
      const missing = membersOf(example.value, side).filter((member) => !places.includes(member));
      expect(
        missing.filter((member) => !free.test(member)),
        title,
      ).toEqual([]);
    }
  });

  test("strikes deprecated fields through, in its Markdown too", () => {
    const place = '<li id="request.orderItemsList.channelCode"><p class="field"><s>';
    expect(siteFile("docs/kakaclo/createOrder.html")).toContain(place);
    expect(siteFile("docs/kakaclo/createOrder.md")).toContain("~~`channelCode`~~");
  });

  test("marks the evidence of operation, servers and fields, each mark leading to the legend", () => {
    const legend = 'href="../../index.html#evidence"';
    expect(siteFile("docs/glink-gateway/callGateway.html")).toContain(
      `<a class="mark public-clients" ${legend}`,
    );
    const page = siteFile("docs/kakaclo/createOrder.html");
    expect(placed(page, "servers")).toContain(`<a class="mark public-docs" ${legend}`);
    expect(placed(siteFile("docs/glink-gateway/callGateway.html"), "request.partnerId")).toContain(
      `<a class="mark public-clients" ${legend}`,
    );
  });

  test("tells the known values of an open set with their meanings, and that others are possible", () => {
    const status = placed(
      siteFile("docs/qlink/getOrder.html"),
      "response.result.warehouseGetOrderList.status",
    );
    expect(status).toContain("others are possible");
    expect(status).toMatch(/<dt><code>SENDING<\/code><\/dt><dd>\w+/);
  });

  test("has each parameter in its place: path, query or headers, with what the contract says of it", () => {
    for (const { family, operationId, parameters, headers } of operations) {
      const page = siteFile(`docs/${family}/${operationId}.html`);
      for (const { name, in: place, required } of parameters) {
        const field = placed(section(page, place), `request.${name}`);
        expect(field.includes("required</strong>"), `${operationId} ${name}`).toBe(required);
      }
      for (const { name } of headers) expect(section(page, "headers"), name).toContain(`id="header.${name}"`);
    }
    const query = section(siteFile("docs/kakaclo/queryOrders.html"), "query");
    expect(placed(query, "request.pageSize")).toMatch(/integer .*Is at most 250.*Default <code>10<.*PAGING/s);
    expect(placed(query, "request.ids")).toMatch(/list of strings, separated by commas</s);
    const path = section(siteFile("docs/kakaclo/createRefund.html"), "path");
    expect(placed(path, "request.id")).toMatch(/mark inferred.*CREATE-REFUND-PATH-ID/s);
  });

  test("says what parameters demand of each other, in its Markdown too", () => {
    const rules = [
      /Either .*spus.* is present, or .*skus/,
      /If .*categoryId.* is present, then .*pageNumber/,
    ];
    for (const rule of rules) {
      expect(section(siteFile("docs/kakaclo/queryProducts.html"), "query")).toMatch(rule);
      expect(siteFile("docs/kakaclo/queryProducts.md").split("## Query parameters")[1]).toMatch(rule);
    }
  });

  test("shows how an example with parameters travels: the address, and the body below it", () => {
    const stock = "GET /openapi/v1/product/stocks?skus=FSZW03961_Y_S_NUB";
    expect(siteFile("docs/kakaclo/queryStocks.html")).toContain(stock);
    expect(siteFile("docs/kakaclo/queryStocks.md")).toContain(stock);
    const [, refund = ""] = siteFile("docs/kakaclo/createRefund.md").split("### Example: whole-order");
    expect(refund).toContain(
      'POST /openapi/v2/order/orders/10001/refund\n\n{\n  "remark": "other reason"\n}\n',
    );
  });

  test("names what is used in place of a deprecated operation, wherever it stands", () => {
    const page = siteFile("docs/kakaclo/quoteChannelsV1.html");
    expect(section(page, "operation")).toMatch(
      /deprecated<.*Use <a href="..\/..\/docs\/kakaclo\/quoteChannels.html">/s,
    );
    expect(siteFile("docs/kakaclo/quoteChannelsV1.md")).toContain("](quoteChannels.md) instead");
    expect(siteFile("llms.txt")).toContain(", deprecated: use [Quote freight by channel]");
    expect(siteFile("docs/kakaclo/quoteChannels.html")).not.toContain('class="deprecated"');
  });

  test("says conditions in words", () => {
    const request = placed(siteFile("docs/glink/createOrder.html"), "request");
    expect(request).toMatch(/<li>If <code>cartonization<\/code> .* then <code>palletInfoList<\/code>/);
  });
});

test("every erratum is linked from each of its places, and back", () => {
  const register = siteFile("errata.html");
  for (const { id, places } of errata) {
    const [article = ""] = register
      .slice(register.indexOf(`<article class="erratum" id="${id}"`))
      .split("</article>");
    const links = [...article.matchAll(/class="place" href="([^"#]+)#([^"]+)"/g)];
    expect(links, id).toHaveLength(places.length);
    for (const [index, { direction, field }] of places.entries()) {
      const [, page = "", anchor = ""] = links[index] ?? [];
      expect(placed(siteFile(page), anchor), id).toContain(`errata.html#${id}"`);
      const path = [direction, field.replaceAll("[]", "")].join(".");
      // Header fields, answers as a whole and what holds for all operations have places of their own.
      if (field !== "" && placesOf(page).includes(path)) expect(anchor, id).toBe(path);
    }
  }
});

test("a link to an erratum that is gone arrives at the one that took its place, or at why it is gone", () => {
  const { moved, gone } = readRetiredErrata();
  const page = siteFile("errata.html");
  const articles = page.split("<article ");
  expect(Object.keys(gone).filter((old) => !page.includes(`<dt id="${old}">`))).toEqual([]);
  const lost = Object.entries(moved).filter(([old, id]) => {
    const article = articles.find((text) => text.startsWith(`class="erratum" id="${id}"`));
    return !article?.includes(`id="${old}"`);
  });
  expect(lost).toEqual([]);
});

/** A section of a page. */
function section(page: string, anchor: string): string {
  const found = page
    .split("<section")
    .find((part) => part.includes(`<h2 id="${anchor}"`) || part.startsWith(` id="${anchor}"`));
  return found ?? "";
}

/** A page from a place on, up to the next field or section. */
function placed(page: string, anchor: string): string {
  const start = page.indexOf(`id="${anchor}"`);
  const rest = page.slice(start + 1);
  const end = /<li id="|<section|<\/section/.exec(rest)?.index ?? rest.length;
  return start < 0 ? "" : rest.slice(0, end);
}

function membersOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => membersOf(entry, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    `${path}.${name}`,
    ...membersOf(member, `${path}.${name}`),
  ]);
}
