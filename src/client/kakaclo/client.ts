import { type KakacloCalls, kakacloCalls, kakacloSuccessCode } from "../../../generated/clients/kakaclo.ts";
import { kakacloBaseUrl } from "../../../generated/servers/kakaclo.ts";
import type { paths } from "../../../generated/types/kakaclo.ts";
import { bearerHeader } from "../../wire/kakaclo.ts";
import type { ClientOptions } from "../client-options.ts";
import { createCalls, type WithRaw } from "../create-calls.ts";
import { checkHeaderTexts } from "../credentials.ts";
import { RateLimitError } from "../errors/rate-limit-error.ts";
import type { Family } from "../family.ts";
import { outcomeOfCode } from "../outcome.ts";
import { pause } from "../time.ts";
import { createLimiter } from "./limiter.ts";
import { kakacloSigning } from "./signing.ts";

/** Options of {@link createKakacloClient}. */
export type KakacloClientOptions = ClientOptions & {
  /** Access token of the app for the store, sent with each call. */
  accessToken: string;
  /**
   * What happens to a call beyond KakaClo's limit of 120 calls at once and 2 more a second: `wait` sends it when its turn
   * comes, `refuse` throws RateLimitError, `off` sends it in any case. Default `wait`. The limit is kept for this client.
   */
  rateLimit?: "wait" | "refuse" | "off";
};

/** A client with one method for each call of KakaClo. */
export type KakacloClient = KakacloCalls & WithRaw<paths>;

/**
 * A client of KakaClo. Each call is one `POST` of JSON with the access token.
 *
 * @throws TypeError for a missing token, and for an unusable `baseUrl`
 * @example
 * const kakaclo = createKakacloClient({ accessToken });
 * const { data } = await kakaclo.createOrder(order);
 */
export function createKakacloClient(options: KakacloClientOptions): KakacloClient {
  const { accessToken, baseUrl = kakacloBaseUrl } = options;
  checkHeaderTexts({ accessToken });
  const headers = { "Content-Type": "application/json", Authorization: bearerHeader(accessToken) };
  const beforeAttempt = limit(options);
  return createCalls<KakacloCalls, paths>(
    {
      name: "kakaclo",
      calls: kakacloCalls,
      secrets: [accessToken],
      signing: kakacloSigning(options),
      toWire: ({ target: path }, text) => ({ path, body: text, headers }),
      outcomeOf: (answer) => outcomeOfCode(answer, kakacloSuccessCode),
      loadValidators: async () => (await import("../../../generated/validators/kakaclo.js")).validators,
      ...(beforeAttempt && { beforeAttempt }),
    },
    { ...options, baseUrl },
  );
}

function limit({ rateLimit = "wait", now = Date.now }: KakacloClientOptions): Family["beforeAttempt"] {
  if (rateLimit === "off") return undefined;
  const limiter = createLimiter(now);
  return async (signal, context) => {
    if (rateLimit === "refuse" && limiter.delay() > 0) throw new RateLimitError(limiter.delay(), context());
    const milliseconds = limiter.enter();
    if (milliseconds === 0) return;
    try {
      await pause(milliseconds, { signal, context });
    } catch (error) {
      limiter.leave();
      throw error;
    }
  };
}
