import { glinkGateway } from "../../../generated/servers/glink.ts";
import { checkHeaderTexts } from "../../client/credentials.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import type { RawRequest, Wire } from "../../judge/exchange.ts";
import type { Keys } from "../../judge/keys.ts";
import { envelopeFields, type GlinkEnvelope, signGlink, toForm } from "../../wire/glink.ts";
import { bearerHeader } from "../../wire/kakaclo.ts";
import { hasBody } from "../../wire/parameters.ts";
import { signQlink } from "../../wire/qlink.ts";

/** In which of its forms GLINK gets its calls. */
export type GlinkWire = Exclude<Wire, "address">;

/** How calls are made. */
export type CallerOptions = {
  /** Keys to sign with. Without one for a family, its calls carry {@link placeholders}. */
  keys: Keys;
  /** How GLINK's calls travel. */
  wire: GlinkWire;
  /** Path of GLINK's gateway, by default that of production. */
  gatewayPath?: string | undefined;
};

/** A call before it is written out: what makes a request wrong is done to this. */
export type Call = {
  operation: OperationDescriptor;
  /** Path and query, where it does not travel through the gateway. */
  target: string;
  /** The JSON text of the body, which is signed; empty where the call has none. */
  text: string;
  /** The four fields, where it travels through the gateway; a field that is `undefined` is left out. */
  envelope?: { [Field in keyof GlinkEnvelope]: GlinkEnvelope[Field] | undefined };
  /** Header fields; one that is `undefined` is left out. */
  headers: Readonly<Record<string, string | undefined>>;
};

/** Makes calls and writes them out. */
export type Caller = {
  /**
   * A call that is right in all but perhaps its payload.
   *
   * @param target path and query, by default the path of the operation
   * @param partnerId the partner that the payload names, whom a gateway may compare with that of the envelope
   */
  call(operation: OperationDescriptor, text: string, target?: string, partnerId?: string): Call;
  /** Writes a call out as a request. */
  write(call: Call): RawRequest;
  /** Whether calls of the operation are signed with a key, or carry a token, that the server can check. */
  hasKey(operation: OperationDescriptor): boolean;
  /** Who calls GLINK, where the keys name one partner. */
  partnerId: string | undefined;
  /** Who calls a family: a partnerId, by default that of the payloads, an app key or an access token. */
  nameIn(family: string, partnerId?: string): string;
};

/** What stands in for credentials where there is no key: a text of the right form, which no key made. */
export const placeholders = {
  partnerId: "PARTNER",
  appKey: "1",
  md5: "0".repeat(32),
  sha1: "0".repeat(40),
  token: "no-token",
};

/**
 * Makes the {@link Caller} of some keys.
 *
 * @throws TypeError for an app key or an access token that no header field can carry; the message holds neither
 */
export function createCaller({ keys, wire, gatewayPath = glinkGateway.path }: CallerOptions): Caller {
  const [partnerId, partnerKey] = first(keys.glink);
  const [appKey, appSecret] = first(keys.qlink);
  const [token] = keys.kakaclo ?? [];
  const { qlinkContent: contentMode = "string" } = keys;
  if (appKey !== undefined) checkHeaderTexts({ appKey });
  const authorization = bearerHeader(token ?? placeholders.token);
  return {
    partnerId,
    nameIn(family, inPayload) {
      if (family === "kakaclo") return token ?? placeholders.token;
      return family === "qlink"
        ? (appKey ?? placeholders.appKey)
        : (partnerId ?? inPayload ?? placeholders.partnerId);
    },
    call(operation, text, target = operation.path ?? "", inPayload) {
      const json = { "content-type": "application/json" };
      if (operation.bearer) {
        return { operation, target, text, headers: { ...(hasBody(operation) && json), authorization } };
      }
      if (operation.serviceType === null) {
        const content = { appKey: appKey ?? placeholders.appKey, content: text, contentMode };
        const sign = appSecret === undefined ? placeholders.sha1 : signQlink({ ...content, appSecret });
        return { operation, target, text, headers: { ...json, appkey: content.appKey, sign } };
      }
      if (wire === "json") return { operation, target, text, headers: json };
      const envelope = {
        partnerId: partnerId ?? inPayload ?? placeholders.partnerId,
        serviceType: operation.serviceType,
        bizData: text,
        sign: partnerKey === undefined ? placeholders.md5 : signGlink(text, partnerKey),
      };
      const form = { "content-type": "application/x-www-form-urlencoded" };
      return { operation, target, text, envelope, headers: wire === "form" ? form : json };
    },
    write({ operation, target, text, envelope, headers: given }) {
      const sent = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== undefined);
      const headers = Object.fromEntries(sent);
      const request = (url: string, body: string): RawRequest => {
        return { method: operation.method, url, headers, body: new TextEncoder().encode(body) };
      };
      if (!envelope) return request(target, text);
      const fields = fieldsOf(envelope);
      return wire === "query" ? request(`${gatewayPath}?${fields}`, text) : request(gatewayPath, fields);
    },
    hasKey: ({ bearer, serviceType }) =>
      (bearer ? token : serviceType === null ? appSecret : partnerKey) !== undefined,
  };
}

/** The first name with its secret, by preference one that is no `*`; that stands for anybody, and is no name. */
function first(
  secrets: Readonly<Record<string, string>> = {},
): [name: string | undefined, secret: string | undefined] {
  const entries = Object.entries(secrets);
  const [name, secret] = entries.find(([name]) => name !== "*") ?? entries[0] ?? [];
  return [name === "*" ? undefined : name, secret];
}

/** The fields as a form or query, without those that are left out. */
function fieldsOf(envelope: NonNullable<Call["envelope"]>): string {
  const { partnerId = "", serviceType = "", bizData = "", sign = "" } = envelope;
  const pairs = toForm({ partnerId, serviceType, bizData, sign }).split("&");
  return pairs.filter((_, index) => envelope[envelopeFields[index] ?? "sign"] !== undefined).join("&");
}
