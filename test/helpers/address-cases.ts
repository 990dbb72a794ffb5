import { request } from "node:http";
import { text } from "node:stream/consumers";

/** A call whose address, method or body is one that people get wrong, and the verdict on it. */
export type AddressCase = {
  /** Says what is special. */
  title: string;
  method: string;
  /** Path and query, as they stand in the request line. */
  target: string;
  body?: string;
  /** Errors and warnings: `error type /query/pageNumber`. */
  findings: readonly string[];
  /** The status of a request that is no call of the contract, or cannot be read. */
  status?: number;
  /** What is said to the caller. */
  says?: string;
};

const stocks = "/openapi/v1/product/stocks";
const refund = "/openapi/v2/order/orders/refund";
const model = "/openapi/v1/product/custom/designModel/detail";
const orders = "/openapi/v2/order/orders";
const refundBody = '{"refundReason":"Other"}';
const many = (count: number) => Array.from({ length: count }, (_, index) => `SKU-${index}`).join(",");

const got = (
  title: string,
  target: string,
  findings: readonly string[],
  more: Partial<AddressCase> = {},
): AddressCase => ({ title, method: "GET", target, findings, ...more });

/** Lists in a query. */
const lists: readonly AddressCase[] = [
  got("a list with commas", `${stocks}?skus=A,B`, []),
  got("a list with encoded commas", `${stocks}?skus=A%2CB`, []),
  got("a list of repeated parameters", `${stocks}?skus=A&skus=B`, ["error repeated-parameter /query/skus"], {
    says: "expected skus once, with commas between its entries, got more than one",
  }),
  got("a list without entries", `${stocks}?skus=`, ["warning empty-parameter /query/skus"]),
  got("a list with an empty entry", `${stocks}?skus=A,,B`, ["warning empty-parameter /query/skus"]),
  got("a list of the greatest length", `${stocks}?skus=${many(30)}`, []),
  got("a list with one entry more", `${stocks}?skus=${many(31)}`, ["error maxItems /query/skus"], {
    says: "query/skus: maxItems: expected at most 30 entries, got a list of 31 entries",
  }),
  got("a very long list", `${stocks}?skus=${many(1_000)}`, ["error maxItems /query/skus"]),
  got("a list as PHP writes it", `${stocks}?skus[]=A`, [
    "error anyOf /query",
    "warning unknown-member /query/skus[]",
  ]),
];

/** Values and how they are encoded. */
const values: readonly AddressCase[] = [
  got("a plus, which is a space", `${stocks}?skus=A+B`, []),
  got("an encoded plus", `${stocks}?skus=A%2BB`, []),
  got("a second question mark, which belongs to the value", `${stocks}?skus=A?pageNumber=1`, []),
  got("empty pairs", `${stocks}?&skus=A&&`, []),
  got("what is no percent-encoding", `${stocks}?skus=%zz`, ["error percent-encoding /query/skus"], {
    status: 400,
    says: "The parameter skus is not percent-encoded UTF-8. Percent-encode the UTF-8 bytes of each value.",
  }),
  got("bytes that are no UTF-8", `${stocks}?skus=%ff`, ["error percent-encoding /query/skus"], {
    status: 400,
  }),
  got("a number that is empty", `${stocks}?skus=A&pageNumber=`, ["error type /query/pageNumber"], {
    says: 'query/pageNumber: type: expected a whole number, got ""',
  }),
  got("a number that is none", `${stocks}?skus=A&pageNumber=one`, ["error type /query/pageNumber"]),
  got("a number with a zero in front", `${stocks}?skus=A&pageNumber=01`, ["error type /query/pageNumber"]),
  got("a number below the least", `${stocks}?skus=A&pageNumber=0`, [
    "error exclusiveMinimum /query/pageNumber",
  ]),
  got("a text that is empty", `${stocks}?skus=A&warehouseCode=`, [
    "warning empty-parameter /query/warehouseCode",
  ]),
];

/** Which parameters there are. */
const names: readonly AddressCase[] = [
  got("no parameters where some are needed", stocks, ["error anyOf /query"], {
    says: "query: anyOf: expected",
  }),
  got("half of a range", `${stocks}?skus=A&dateStartTime=2022-08-01T00:00:00Z`, [
    "error required /query/dateEndTime",
    "error required /query/pageNumber",
  ]),
  got("an unknown parameter", `${stocks}?skus=A&colour=red`, ["warning unknown-member /query/colour"]),
  got("a mistyped parameter", `${stocks}?sku=A`, ["error anyOf /query", "warning unknown-member /query/sku"]),
  got("a parameter in other letter case", `${stocks}?SKUS=A`, [
    "error anyOf /query",
    "warning unknown-member /query/SKUS",
  ]),
  got(
    "a parameter twice",
    `${stocks}?skus=A&warehouseCode=1&warehouseCode=2`,
    ["error repeated-parameter /query/warehouseCode"],
    { says: "expected warehouseCode once, got more than one" },
  ),
  got("a name from the prototype", `${stocks}?skus=A&__proto__=1`, [
    "warning unknown-member /query/__proto__",
  ]),
  got(
    "a parameter of the path in the query too",
    `${refund}/7?id=8`,
    ["error repeated-parameter /query/id"],
    {
      says: "expected id once, got one in the path, and another",
    },
  ),
  {
    ...got("parameters in the query of a call with a body", `${orders}/7/refund?remark=x`, [
      "warning unknown-parameter /query/remark",
    ]),
    method: "POST",
    body: refundBody,
  },
];

/** Paths. */
const paths: readonly AddressCase[] = [
  got("a parameter with an encoded slash", `${refund}/a%2Fb`, []),
  got("a parameter with a slash", `${refund}/a/b`, ["error unknown-path "], { status: 404 }),
  got("a parameter that is empty", `${refund}/`, ["error required /path/id"], {
    says: "path/id: required: expected `id`, got nothing",
  }),
  got("a parameter that is no number", `${model}/x`, ["error type /path/id"]),
  got("a number that is too large", `${model}/9223372036854775808`, [
    "error format /path/id",
    "warning lost-digits /path/id",
  ]),
  got("a path without its parameter", refund, ["error unknown-path "], {
    status: 404,
    says: `Did you mean "${refund}/{id}"?`,
  }),
  {
    ...got("a parameter that is empty, within the path", `${orders}//refund`, ["error required /path/id"]),
    method: "POST",
    body: refundBody,
  },
  got("a slash at the end", `${stocks}/?skus=A`, ["error unknown-path "], {
    status: 404,
    says: `Nothing is served at ${stocks}/. Did you mean "${stocks}"?`,
  }),
  got("a path in other letter case", "/OpenAPI/v1/product/stocks?skus=A", ["error unknown-path "], {
    status: 404,
    says: `Did you mean "${stocks}"?`,
  }),
  got("a path without its beginning", "/v1/product/stocks?skus=A", ["error unknown-path "], {
    status: 404,
    says: `Did you mean "${stocks}"?`,
  }),
];

/** Methods and bodies. */
const methods: readonly AddressCase[] = [
  got("a body on a GET", `${stocks}?skus=A`, ["error unexpected-body /body"], {
    body: '{"skus":["A"]}',
    says: "body: unexpected-body: expected no body, got a body",
  }),
  got(
    "parameters in the body of a GET alone",
    stocks,
    ["error anyOf /query", "error unexpected-body /body"],
    {
      body: '{"skus":["A"]}',
    },
  ),
  {
    ...got("another method", stocks, ["error wrong-method "], {
      status: 405,
      says: `${stocks} takes GET, not POST. Send it as GET.`,
    }),
    method: "POST",
    body: '{"skus":["A"]}',
  },
  {
    ...got("another method than both of a path", orders, ["error wrong-method "], {
      status: 405,
      says: `${orders} takes POST or GET, not DELETE. Send it as POST or GET.`,
    }),
    method: "DELETE",
  },
];

/** What people get wrong, and what looks wrong and is right. */
export const addressCases: readonly AddressCase[] = [...lists, ...values, ...names, ...paths, ...methods];

/** Sends a case as it stands: `fetch` would write some of the addresses anew. */
export async function sendAddress(
  origin: string,
  { method, target, body }: AddressCase,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; allow: string | undefined; text: string }> {
  const { hostname, port } = new URL(origin);
  const type: Record<string, string> =
    body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": `${body.length}` };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method, headers: { ...type, ...headers } });
    sent.on("error", reject).on("response", (response) => {
      const { statusCode: status = 0, headers: fields } = response;
      text(response).then((read) => resolve({ status, allow: fields.allow, text: read }), reject);
    });
    sent.end(body);
  });
}

/** Findings as {@link AddressCase} has them, in an order of their own; notes are left out. */
export function told(
  findings: readonly { readonly severity: string; readonly rule: string; readonly pointer: string }[],
): string[] {
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
    .toSorted();
}
