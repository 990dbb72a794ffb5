import { shellQuoted } from "../../base/shell-quoted.ts";
import { loadBundle } from "../../contract/load-bundles.ts";
import { sealGlink, toForm } from "../../wire/glink.ts";
import type { CommandContext } from "../command-context.ts";
import { UsageError } from "../usage-error.ts";
import type { Call, SignOptions } from "./call.ts";

/** Linux takes no argument beyond 128 KiB; what is longer goes through the standard input. */
const argumentLimit = 100_000;

/**
 * A curl command for a POSIX shell that sends the call with its signature. It holds no secret: both families send only
 * what comes out of it.
 *
 * @throws UsageError for a base URL that is none, or an app key that no header can carry
 */
export async function readyCurl(
  call: Call,
  sign: string,
  options: SignOptions,
  context: Pick<CommandContext, "note">,
): Promise<string> {
  return call.family === "glink"
    ? glinkCurl(call, options, context)
    : qlinkCurl(call, sign, options, context);
}

async function glinkCurl(
  { operation, body = "", secret }: Call,
  options: SignOptions,
  { note }: Pick<CommandContext, "note">,
): Promise<string> {
  const { servers, paths } = await loadBundle("glink-gateway");
  const path = options["gateway-path"] ?? Object.keys(paths ?? {})[0] ?? "/";
  const serviceType = operation?.serviceType ?? undefined;
  const partnerId = options["partner-id"] ?? partnerIdIn(body);
  if (serviceType === undefined) note("No --service-type is given: put it into the curl yourself.");
  if (partnerId === undefined) {
    note("Neither --partner-id nor the body has a partner ID: put it into the curl yourself.");
  }
  const envelope = sealGlink({
    partnerId: partnerId ?? "my-partner-id",
    partnerKey: secret,
    serviceType: serviceType ?? "MY_SERVICE_TYPE",
    bizData: body,
  });
  const url = originOf(options["base-url"] ?? servers?.[0]?.url) + path;
  return curl(url, ["Content-Type: application/x-www-form-urlencoded"], toForm(envelope));
}

async function qlinkCurl(
  { operation, body }: Call,
  sign: string,
  options: SignOptions,
  { note }: Pick<CommandContext, "note">,
): Promise<string> {
  const { servers, paths } = await loadBundle("qlink");
  const appKey = options["app-key"] ?? "";
  if (!/^[\x20-\x7e]+$/.test(appKey)) {
    throw new UsageError("--app-key contains a character that a header field cannot carry.");
  }
  if (!operation) note("No --operation is given: put the path into the curl yourself.");
  const folder = (Object.keys(paths ?? {})[0] ?? "/").replace(/[^/]*$/, "");
  const url =
    originOf(options["base-url"] ?? servers?.[0]?.url) + (operation?.path ?? `${folder}my-operation`);
  return curl(url, ["Content-Type: application/json", `appKey: ${appKey}`, `sign: ${sign}`], body);
}

function curl(url: string, headers: readonly string[], body: string | undefined): string {
  const long = body !== undefined && body.length > argumentLimit;
  const lines = [
    `${long ? `printf %s ${shellQuoted(body)} | ` : ""}curl ${shellQuoted(url)} -X POST`,
    ...headers.map((header) => `  -H ${shellQuoted(header)}`),
    ...(body === undefined ? [] : [`  --data-binary ${long ? "@-" : shellQuoted(body)}`]),
  ];
  return lines.join(" \\\n");
}

function partnerIdIn(body: string): string | undefined {
  const payload: unknown = JSON.parse(body);
  const isObject = typeof payload === "object" && payload !== null;
  const partnerId = isObject && "partnerId" in payload ? payload.partnerId : undefined;
  return typeof partnerId === "string" && partnerId !== "" ? partnerId : undefined;
}

/** Whether an address is an origin of HTTP, without path or user. */
export function isOrigin(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function originOf(baseUrl = ""): string {
  if (!isOrigin(baseUrl)) {
    throw new UsageError(
      "--base-url has to be an origin, such as http://localhost:4010, without path or user.",
    );
  }
  return new URL(baseUrl).origin;
}
