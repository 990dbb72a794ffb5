import type { DecodedCall } from "../judge/decoded-request.ts";
import { type Keys, secretFor } from "../judge/keys.ts";
import { sealGlink, toForm } from "../wire/glink.ts";
import { bearerHeader } from "../wire/kakaclo.ts";
import { signQlink } from "../wire/qlink.ts";

/** What makes a logical call one of the wire. */
export type SignedCall = {
  /** The form that carries the payload of GLINK; the other families send the payload itself. */
  form?: string;
  /** Header fields that replace those of the call. */
  headers: Readonly<Record<string, string>>;
};

/**
 * Signs a logical call: the text of its payload as it came, which is never written anew.
 *
 * @returns a sentence that says what is missing, where no key fits the call
 */
export function signCall(call: DecodedCall, headers: Headers, keys: Keys): SignedCall | string {
  const { operation, text } = call;
  if (operation.serviceType !== null) return signGlinkCall(call, operation.serviceType, keys);
  if (operation.bearer) {
    const [token] = keys.kakaclo ?? [];
    if (token === undefined) return missing("FULFILLMENT_KAKACLO_ACCESS_TOKEN");
    return { headers: { Authorization: bearerHeader(token) } };
  }
  const { qlink = {}, qlinkContent = "string" } = keys;
  const appKey = nameFor(qlink, headers["appkey"]);
  const appSecret = appKey === undefined ? undefined : secretFor(qlink, appKey);
  if (appKey === undefined || appSecret === undefined) {
    return missing("FULFILLMENT_QLINK_APP_KEY and FULFILLMENT_QLINK_APP_SECRET");
  }
  return {
    headers: { appKey, sign: signQlink({ appKey, appSecret, content: text, contentMode: qlinkContent }) },
  };
}

type Headers = Readonly<Record<string, string>>;

/** Header fields by which a caller shows that it has signed by itself. */
const signedFields = { authorization: /^Bearer \S/i, sign: /^[0-9a-f]{40}$/i } as const;

/** Whether a call on a path of its own carries the credentials of its family, so that it travels as it is. */
export function isSigned({ bearer, serviceType }: DecodedCall["operation"], headers: Headers): boolean {
  if (serviceType !== null) return false;
  const field = bearer ? "authorization" : "sign";
  return signedFields[field].test(headers[field] ?? "");
}

function signGlinkCall({ payload, text }: DecodedCall, serviceType: string, keys: Keys): SignedCall | string {
  const { glink = {} } = keys;
  const partnerId = nameFor(glink, partnerIdOf(payload));
  const partnerKey = partnerId === undefined ? undefined : secretFor(glink, partnerId);
  if (partnerId === undefined || partnerKey === undefined) {
    return missing("FULFILLMENT_GLINK_PARTNER_ID and FULFILLMENT_GLINK_PARTNER_KEY");
  }
  return {
    form: toForm(sealGlink({ partnerId, partnerKey, serviceType, bizData: text })),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
}

function partnerIdOf(payload: unknown): string | undefined {
  const id =
    typeof payload === "object" && payload !== null && "partnerId" in payload ? payload.partnerId : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** The partner or app that a call is signed for: the one that it names, or the only one that there is a secret of. */
function nameFor(secrets: Readonly<Record<string, string>>, named: string | undefined): string | undefined {
  if (named !== undefined && secretFor(secrets, named) !== undefined) return named;
  const known = Object.keys(secrets).filter((name) => name !== "*");
  return known.length === 1 ? known[0] : undefined;
}

function missing(variables: string): string {
  return `The proxy has no key for this call. Give it one: ${variables}, or a file with --keys.`;
}
