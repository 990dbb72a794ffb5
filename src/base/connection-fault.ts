/** Why a request got no answer: too late, no connection, or a connection that broke; and the code of the system that says it. */
export type ConnectionFault = { reason: "timeout" | "refused" | "broken"; code: string };

/** Who explains a fault to whom. */
export type FaultContext = {
  /** What has to be started again, with other variables of the environment: `this command`, `the proxy`. */
  program: string;
  /** Its environment, where a proxy may be named that is not used. */
  env: Readonly<Record<string, string | undefined>>;
  /** Whether it takes `--timeout`. Default true. */
  takesTimeout?: boolean;
};

const certificates: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate comes from an issuer that is not known here",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "its certificate comes without that of its issuer, which is not known here",
  UNABLE_TO_GET_ISSUER_CERT: "the issuer of its certificate is not known here",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the issuer of its certificate is not known here",
};

/** What a server says in the handshake of TLS that demands a certificate of its client. TLS 1.3 says it after the client is done. */
const clientCertificates = new Set([
  "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
  "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA",
  "ERR_SSL_TLSV1_ALERT_ACCESS_DENIED",
  "ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE",
  "ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
  "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED",
  "ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED",
  "ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN",
]);

const notTls = "it does not speak TLS there. Try http:// instead of https://";

/** What the codes of Node say of a server, and what to do. */
const causes: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired. Renew it",
  CERT_NOT_YET_VALID: "its certificate is not valid yet. Compare the clocks of both machines",
  CERT_REVOKED: "its certificate was revoked. Renew it",
  ERR_TLS_CERT_ALTNAME_INVALID:
    "its certificate is for another host name. Use the name that stands in the certificate",
  ERR_SSL_WRONG_VERSION_NUMBER: notTls,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: notTls,
  ERR_SSL_HTTP_REQUEST: notTls,
  ENOTFOUND: "its host name is unknown to DNS. Check the spelling",
  EAI_AGAIN: "DNS cannot be reached to look its host name up. Check the network",
  ECONNREFUSED: "nothing listens there. Start it, and check host and port",
  EHOSTUNREACH: "there is no route to it. Check the network and the firewall",
  ENETUNREACH: "its network cannot be reached from here. Check the network",
  ETIMEDOUT: "the connection does not come about in time. Check the firewall",
  HPE_HEADER_OVERFLOW: "the header fields of its answer are larger than what is read",
};

/** Whether a server has refused TLS because of the certificate of its client, so that it has read no request. */
export function refusesClient(code: string): boolean {
  return clientCertificates.has(code);
}

/**
 * Says why nothing answers at an address, and what to do, in one or two sentences.
 *
 * @param fault why there was no answer; without it, the connection broke off
 * @example explainNoAnswer("http://localhost:8080", { reason: "refused", code: "ECONNREFUSED" }, { program: "this command", env: {} })
 */
export function explainNoAnswer(
  origin: string,
  fault: ConnectionFault | undefined,
  { program, env, takesTimeout = true }: FaultContext,
): string {
  const { code } = fault ?? noFault;
  const isHttps = origin.startsWith("https:");
  const shown = code === "" ? "" : ` (${code})`;
  const cause = causeOf(fault ?? noFault, isHttps, { program, takesTimeout });
  return `No answer from ${origin}${shown}: ${cause}.${unusedProxy(isHttps, program, env)}`;
}

const noFault: ConnectionFault = { reason: "broken", code: "" };

function causeOf(
  { reason, code }: ConnectionFault,
  isHttps: boolean,
  { program, takesTimeout }: Required<Omit<FaultContext, "env">>,
): string {
  const untrusted = own(certificates, code);
  if (untrusted !== undefined)
    return `${untrusted}. To trust it, name a file with the certificate of its issuer, in PEM, when ${program} is started: NODE_EXTRA_CA_CERTS=issuer.pem`;
  if (refusesClient(code))
    return `it demands a certificate of its clients, and ${program} has none. Use an address that takes calls without one`;
  const known = own(causes, code);
  if (known !== undefined) return known;
  if (isHttps && (code === "EPROTO" || code.startsWith("ERR_SSL_"))) return noHandshake;
  if (code.startsWith("HPE_")) return isHttps ? "what comes back is not HTTP" : notHttp;
  if (reason === "timeout")
    return `it takes too long. Check the address${takesTimeout ? ", or give it more time by --timeout" : " and its log"}`;
  if (code !== "ECONNRESET") return "the connection breaks off. Read its log";
  return isHttps ? resetByTls(reason) : `${reset}. If it expects TLS, the address begins with https://`;
}

const noHandshake =
  "TLS cannot be agreed on with it. Either it does not speak TLS there, and the address begins with http://; or it speaks other versions of TLS, or demands a certificate of its clients";
const notHttp = "what comes back is not HTTP. Try https:// instead of http://";
const reset = "it closes the connection without an answer. Read its log";

function resetByTls(reason: ConnectionFault["reason"]): string {
  return reason === "refused"
    ? "it closes the connection before TLS is agreed on. If it does not speak TLS there, the address begins with http://"
    : reset;
}

/** A variable that names a proxy, which other programs use and Node's own connections do not. */
function unusedProxy(isHttps: boolean, program: string, env: FaultContext["env"]): string {
  if (env["NODE_USE_ENV_PROXY"] === "1") return "";
  const names = isHttps
    ? ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
    : ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
  const name = names.find((one) => env[one]);
  return name === undefined ? "" : ` ${name} is set, but not used: ${program} connects directly.`;
}

function own(table: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
