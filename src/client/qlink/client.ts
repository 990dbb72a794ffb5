import { type QlinkCalls, qlinkCalls, qlinkHeaderNames } from "../../../generated/clients/qlink.ts";
import { qlinkBaseUrl } from "../../../generated/servers/qlink.ts";
import type { paths } from "../../../generated/types/qlink.ts";
import { jsonText } from "../../base/json-text.ts";
import { isObject } from "../../base/type-guards.ts";
import type { ClientOptions } from "../client-options.ts";
import { createCalls, type WithRaw } from "../create-calls.ts";
import { outcomeOfSuccess } from "../outcome.ts";
import { qlinkSigning } from "./signing.ts";
import { type QlinkWireOptions, qlinkHeaders } from "./wire.ts";

/** Options of {@link createQlinkClient}. */
export type QlinkClientOptions = ClientOptions & QlinkWireOptions;

/** A client with one method for each call of qlink. */
export type QlinkClient = QlinkCalls & WithRaw<paths>;

/**
 * A client of qlink. Each call is one `POST` of JSON with the header fields `appKey` and `sign`.
 *
 * @throws TypeError for missing credentials, and for an unusable `baseUrl` or header field
 * @example
 * const qlink = createQlinkClient({ appKey, appSecret, warehouseType: "LINGXING" });
 * const { result } = await qlink.initWarehouses({ warehouseKey: ["key"] });
 */
export function createQlinkClient(options: QlinkClientOptions): QlinkClient {
  const { appSecret, secret, accessToken, refreshToken, authInfo, baseUrl = qlinkBaseUrl } = options;
  const headersOf = qlinkHeaders(options, qlinkHeaderNames);
  const secrets = [appSecret, secret, accessToken, refreshToken, authInfo, ...valuesIn(authInfo)];
  return createCalls<QlinkCalls, paths>(
    {
      name: "qlink",
      calls: qlinkCalls,
      secrets: secrets.filter((text): text is string => text !== undefined && text !== ""),
      signing: qlinkSigning(options),
      toWire: ({ target: path }, input) => {
        const text = jsonText(input);
        return { path, body: text, headers: { "Content-Type": "application/json", ...headersOf(text) } };
      },
      outcomeOf: (answer) => outcomeOfSuccess(answer),
      loadValidators: async () => (await import("../../../generated/validators/qlink.js")).validators,
    },
    { ...options, baseUrl },
  );
}

/** The values inside `authInfo`, each of which may be a credential; none where it is not as documented. */
function valuesIn(authInfo = "[]"): string[] {
  try {
    const entries: unknown = JSON.parse(authInfo);
    const values = Array.isArray(entries) ? entries.map((entry) => isObject(entry) && entry["value"]) : [];
    return values.filter((value) => typeof value === "string");
  } catch {
    return [];
  }
}
