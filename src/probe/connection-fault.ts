import type { Missing } from "./run.ts";

const ca =
  "To trust it, name a file with the certificate of its issuer, in PEM: NODE_EXTRA_CA_CERTS=issuer.pem";

/** What the codes of Node say of a certificate, and what to do. */
const certificates: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: `its certificate is self-signed. ${ca}`,
  SELF_SIGNED_CERT_IN_CHAIN: `its certificate comes from an issuer that is not known here. ${ca}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `its certificate comes without that of its issuer, which is not known here. ${ca}`,
  UNABLE_TO_GET_ISSUER_CERT: `the issuer of its certificate is not known here. ${ca}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `the issuer of its certificate is not known here. ${ca}`,
  CERT_HAS_EXPIRED: "its certificate has expired. Renew it",
  CERT_NOT_YET_VALID: "its certificate is not valid yet. Compare the clocks of both machines",
  CERT_REVOKED: "its certificate was revoked. Renew it",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "its certificate is for another host name. Use the name that stands in the certificate",
};

const connections: Readonly<Record<string, string>> = {
  ENOTFOUND: "its host name is unknown to DNS. Check the spelling",
  EAI_AGAIN: "DNS cannot be reached to look its host name up. Check the network",
  ECONNREFUSED: "nothing listens there. Start it, and check host and port",
  EHOSTUNREACH: "there is no route to it. Check the network and the firewall",
  ENETUNREACH: "its network cannot be reached from here. Check the network",
  ETIMEDOUT: "the connection does not come about in time. Check the firewall",
  ECONNRESET: "it closes the connection without an answer. Read its log",
};

const notHttps = "it does not speak TLS there. Try http:// instead of https://";
const notHttp = "what comes back is not HTTP. Try https:// instead of http://";

/** Whether no connection comes about, so that trying again is of no use. */
export function isNoConnection({ reason, code }: Missing): boolean {
  return reason === "refused" || Object.hasOwn(certificates, code) || isNoTls(code);
}

/**
 * Says why nothing answers at an address, and what to do, in one or two sentences.
 *
 * @param missing why there was no answer
 * @param env the environment, where a proxy may be named that is not used
 */
export function explainNoAnswer(
  origin: string,
  missing: Missing | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const { reason, code } = missing ?? { reason: "broken", code: "" };
  const isHttps = origin.startsWith("https:");
  const shown = code === "" ? "" : ` (${code})`;
  const proxy = unusedProxy(isHttps, env);
  return `No answer from ${origin}${shown}: ${causeOf(reason, code, isHttps)}.${proxy}`;
}

function causeOf(reason: Missing["reason"], code: string, isHttps: boolean): string {
  const known = certificates[code] ?? (isHttps && isNoTls(code) ? notHttps : undefined);
  if (known !== undefined) return known;
  if (code.startsWith("HPE_") && !isHttps) return notHttp;
  if (reason === "timeout") return "it takes too long. Check the address, or give it more time by --timeout";
  const closed = isHttps ? "" : ". If it expects TLS, the address begins with https://";
  if (code === "ECONNRESET") return `${connections[code]}${closed}`;
  return connections[code] ?? "the connection breaks off. Read its log";
}

function isNoTls(code: string): boolean {
  return code === "EPROTO" || code.startsWith("ERR_SSL_");
}

/** A variable that names a proxy, which other programs use and Node's own connections do not. */
function unusedProxy(isHttps: boolean, env: Readonly<Record<string, string | undefined>>): string {
  if (env["NODE_USE_ENV_PROXY"] === "1") return "";
  const names = isHttps
    ? ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
    : ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
  const name = names.find((one) => env[one]);
  return name === undefined ? "" : ` ${name} is set, but not used: this command connects directly.`;
}
