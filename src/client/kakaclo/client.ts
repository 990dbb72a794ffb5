import { type KakacloCalls, kakacloCalls, kakacloSuccessCode } from "../../../generated/clients/kakaclo.ts";
import { kakacloBaseUrl } from "../../../generated/servers/kakaclo.ts";
import type { paths } from "../../../generated/types/kakaclo.ts";
import { bearerHeader } from "../../wire/kakaclo.ts";
import type { ClientOptions } from "../client-options.ts";
import { createCalls, type WithRaw } from "../create-calls.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { RateLimitError } from "../errors/rate-limit-error.ts";
import type { Family } from "../family.ts";
import { outcomeOfCode } from "../outcome.ts";
import { sharedLimiter, systemTime } from "./shared-limiter.ts";
import { kakacloSigning } from "./signing.ts";
import { kakacloRequest } from "./wire.ts";

/** Options of {@link createKakacloClient}. */
export type KakacloClientOptions = ClientOptions & {
  /** Access token of the app for the store, sent with each call. */
  accessToken: string;
  /**
   * What happens to a call beyond KakaClo's limit of 120 calls at once and 2 more a second: `wait` sends it when its turn
   * comes, `refuse` throws RateLimitError, `off` sends it in any case. Default `wait`. The limit is one for all calls of a
   * token, whichever of them: clients of this process that have the same token, `baseUrl` and `now` share it.
   */
  rateLimit?: "wait" | "refuse" | "off";
};

/** A client with one method for each call of KakaClo. */
export type KakacloClient = KakacloCalls & WithRaw<paths>;

/**
 * A client of KakaClo. Each call is one `POST` of JSON, or one `GET` with parameters in its address, with the access token.
 * What stands in path and query is given by its name beside the members of the body.
 *
 * @throws TypeError for a missing token, and for an unusable `baseUrl`
 * @example
 * const kakaclo = createKakacloClient({ accessToken });
 * const { data } = await kakaclo.createOrder(order);
 * await kakaclo.createRefund({ id: "10001", refundReason: "Out Of Stock" });
 * for await (const stock of kakaclo.queryStocks.pages({ skus })) console.log(stock.sku);
 */
export function createKakacloClient(options: KakacloClientOptions): KakacloClient {
  const { accessToken, baseUrl = kakacloBaseUrl } = options;
  const authorization = bearerHeader(accessToken);
  const beforeAttempt = limit({ ...options, baseUrl });
  return createCalls<KakacloCalls, paths>(
    {
      name: "kakaclo",
      calls: kakacloCalls,
      secrets: [accessToken],
      signing: kakacloSigning(options),
      toWire: (call, input) => kakacloRequest(call, input, authorization),
      outcomeOf: (answer) => outcomeOfCode(answer, kakacloSuccessCode),
      loadValidators: async () => (await import("../../../generated/validators/kakaclo.js")).validators,
      ...(beforeAttempt && { beforeAttempt }),
    },
    { ...options, baseUrl },
  );
}

function limit({
  rateLimit = "wait",
  now = systemTime,
  accessToken,
  baseUrl,
}: KakacloClientOptions & { baseUrl: string }): Family["beforeAttempt"] {
  if (rateLimit === "off") return undefined;
  const clock = { now, after };
  const server = baseUrl.replace(/\/+$/, "");
  return async (signal, context) => {
    const limiter = sharedLimiter(clock, server, accessToken);
    const milliseconds = rateLimit === "refuse" ? limiter.delay() : 0;
    if (milliseconds > 0) throw new RateLimitError(milliseconds, context());
    if (!(await limiter.enter(signal))) throw new AbortedError(context(signal?.reason));
  };
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, Math.ceil(milliseconds));
  return () => clearTimeout(timer);
}
