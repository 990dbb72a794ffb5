import type { ServerResponse } from "node:http";
import { extraFields } from "./extra-fields.ts";
import { type Problem, ProblemError, problemMediaType } from "./problem.ts";
import { safetyFields } from "./safety-fields.ts";

/** An HTTP answer that is ready to be sent. */
export type Reply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
  /** What a browser may do with it, as a content security policy. Default: show its text. */
  policy?: string;
  /** Name of the fault that was injected, if one was. */
  fault?: string;
  /** Sends it in another way than {@link send}, for example late or not at all. */
  deliver?: (response: ServerResponse) => void;
};

/** Header fields of an answer in JSON. */
export const jsonHeaders: Readonly<Record<string, string>> = { "Content-Type": "application/json" };

/** The answer to a request that failed: its problem, or status 500 for an error of ours, which goes to the log. */
export function failureReply(error: unknown): Reply {
  if (error instanceof ProblemError) return problemReply(error.problem, error.headers);
  console.error(error);
  const detail =
    "The server failed on this request; its log has the reason. Other requests are still served.";
  return problemReply({ type: "about:blank", title: "Internal error", status: 500, detail });
}

/** A problem document as an answer. */
export function problemReply(problem: Problem, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status: problem.status,
    headers: { ...headers, "Content-Type": problemMediaType },
    body: `${JSON.stringify(problem, null, 2)}\n`,
  };
}

/** Sends an answer; without its body when the request was `HEAD`. */
export function send(response: ServerResponse, method: string | undefined, reply: Reply): void {
  const { status, headers, body, policy, deliver } = reply;
  if (deliver) {
    deliver(response);
    return;
  }
  // Node takes a list of names and values as it is; from an object it makes one.
  const fields: (string | number)[] = ["Content-Length", Buffer.byteLength(body), ...safetyFields(policy)];
  for (const [name, value] of Object.entries(headers)) fields.push(name, value);
  fields.push(...extraFields(response));
  response.writeHead(status, fields);
  response.end(method === "HEAD" ? undefined : body);
}
