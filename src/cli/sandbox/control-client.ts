import type { components } from "../../../generated/types/sandbox.ts";
import { printable } from "../../base/printable.ts";
import { isObject } from "../../base/type-guards.ts";
import { createSandboxControl } from "../../sandbox/control/client.ts";
import type { ControlRoute } from "../../sandbox/control/routes.ts";
import { addressed } from "../../wire/parameters.ts";
import { systemReason } from "../system-reason.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";

type Members = Readonly<Record<string, unknown>>;

/** Calls a running sandbox. */
export type ControlClient = {
  /**
   * Calls it, and returns the text of the answer.
   *
   * @param parameters those of path and query by name
   * @param body the body, for a call that has one
   * @throws UsageError for what it refuses, and where nobody answers
   */
  call(route: ControlRoute, parameters: Members, body?: Members): Promise<string>;
  /** Names of the open worlds. */
  worlds(): Promise<string[]>;
  /** The acts of all families. */
  acts(): Promise<components["schemas"]["Act"][]>;
};

/** Makes a client of the sandbox at an origin. */
export function createControlClient(origin: string, token: string | undefined): ControlClient {
  const call: ControlClient["call"] = async (route, parameters, body = {}) => {
    const { url } = addressed({ method: "GET", path: route.path }, parameters);
    const hasBody = route.body !== undefined;
    const headers = {
      ...(hasBody && { "Content-Type": "application/json" }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    };
    const text = hasBody ? { body: JSON.stringify(body) } : {};
    const response = await fetch(origin + url, { method: route.method, headers, ...text }).catch(
      (error: unknown) => {
        throw unreachable(origin, error);
      },
    );
    const answer = await response.text();
    if (response.ok) return answer.trimEnd();
    throw refused(response.status, answer);
  };
  const control = createSandboxControl({ baseUrl: origin, token });
  return {
    call,
    async worlds() {
      const { worlds } = await answered(origin, control.GET("/__sandbox/worlds"));
      return worlds.map(({ world }) => world);
    },
    async acts() {
      const { families } = await answered(origin, control.GET("/__sandbox/families"));
      return families.flatMap(({ acts }) => acts);
    },
  };
}

type Asked<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

/** What a call of the typed client comes to. */
async function answered<Data>(origin: string, asked: Asked<Data>): Promise<Data> {
  const { data, error, response } = await asked.catch((failure: unknown) => {
    throw unreachable(origin, failure);
  });
  if (data !== undefined) return data;
  throw refused(response.status, typeof error === "string" ? error : JSON.stringify(error));
}

function unreachable(origin: string, error: unknown): UsageError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return wrongUsage`No sandbox answers at ${origin}: ${connectionReason(cause, origin)}. Start one: fulfillment-openapi sandbox, or name it with --url.`;
}

/** What the codes of the operating system mean for a connection. */
const connectionReasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  ENOTFOUND: "the name of the host is not known",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to its network",
  ETIMEDOUT: "the connection does not come about in time",
};

function connectionReason(cause: unknown, origin: string): string {
  if (!(cause instanceof Error)) return systemReason(cause);
  // Ports of other protocols are not called; the standard of fetch lists them, and there is no code for it.
  if (cause.message === "bad port") return `port ${new URL(origin).port} belongs to another protocol`;
  const code = "code" in cause ? String(cause.code) : "";
  return connectionReasons[code] ?? (code === "" ? cause.message : systemReason(cause));
}

/** What a problem document says. */
function refused(status: number, text: string): UsageError {
  const problem = problemIn(text);
  if (!problem) return wrongUsage`The sandbox answers with status ${status}.`;
  const { detail, violations = [], possible = [] } = problem;
  const more = violations.slice(1).map(({ in: part, pointer, message }) => `${part} ${pointer}: ${message}`);
  const hint = possible.length === 0 ? [] : [`Possible: ${possible.join(", ")}`];
  return new UsageError([detail, ...more, ...hint].map(printable).join("\n"));
}

function problemIn(text: string): components["schemas"]["Problem"] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && typeof value["detail"] === "string"
      ? (value as components["schemas"]["Problem"])
      : undefined;
  } catch {
    return undefined;
  }
}
