import { expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { findingsOf } from "../helpers/house-rule.ts";
import { lintDocument } from "../helpers/lint-document.ts";

const noServerHttp = "owasp:api8:2023-no-server-http";
const writeRestricted = "owasp:api2:2023-write-restricted";

test(`${noServerHttp} accepts TLS, and the mock on loopback without it`, async () => {
  const servers = [{ url: "https://example.org" }, { url: "http://localhost:4010" }];
  expect(await findingsOf(noServerHttp, lintDocument({ root: { servers } }))).toEqual([]);
});

test(`${noServerHttp} finds other servers without TLS, even if their names begin like loopback`, async () => {
  const servers = [{ url: "http://example.org" }, { url: "http://localhost.example.org" }];
  expect(await findingsOf(noServerHttp, lintDocument({ root: { servers } }))).toHaveLength(2);
});

test.each(["spec/kakaclo/openapi.yaml", "generated/bundles/kakaclo.json"])(
  `${writeRestricted} finds a call without a token in %s`,
  async (file) => {
    const document = lintDocument({ path: "/openapi/v2/order/orders", root: { security: [] } });
    expect(await findingsOf(writeRestricted, document, fromRoot(file))).toHaveLength(1);
  },
);

test.each(["spec/glink/openapi.yaml", "generated/bundles/qlink.json"])(
  `${writeRestricted} asks for no token in %s, where calls are signed`,
  async (file) => {
    const document = lintDocument({ root: { security: [] } });
    await expect(findingsOf(writeRestricted, document, fromRoot(file))).resolves.toEqual([]);
  },
);
