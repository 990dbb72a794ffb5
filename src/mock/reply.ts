import type { ServerResponse } from "node:http";
import type { OperationDescriptor } from "../contract/operation.ts";
import type { MockVerdict } from "./engine.ts";
import { contractProblem, type Problem, ProblemError, problemMediaType } from "./problem.ts";

/** An HTTP answer that is ready to be sent. */
export type Reply = { status: number; headers: Readonly<Record<string, string>>; body: string | Buffer };

/** The answer to a call that an engine has judged. */
export function verdictReply(verdict: MockVerdict, { family, operationId }: OperationDescriptor): Reply {
  if (verdict.kind === "refusal") {
    return problemReply(contractProblem(verdict.status, `${family}.${operationId}`, verdict.violations));
  }
  const body = verdict.body === undefined ? "" : JSON.stringify(verdict.body);
  return { status: verdict.status, headers: verdict.headers, body };
}

/** The answer to a request that failed: its problem, or status 500 for an error of ours, which goes to the log. */
export function failureReply(error: unknown): Reply {
  if (error instanceof ProblemError) return problemReply(error.problem, error.headers);
  console.error(error);
  const detail = "The mock failed on this request; its log has the reason. It goes on serving others.";
  return problemReply({ type: "about:blank", title: "Internal error", status: 500, detail });
}

function problemReply(problem: Problem, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status: problem.status,
    headers: { ...headers, "Content-Type": problemMediaType },
    body: `${JSON.stringify(problem, null, 2)}\n`,
  };
}

/** Sends an answer; without its body when the request was `HEAD`. */
export function send(
  response: ServerResponse,
  method: string | undefined,
  { status, headers, body }: Reply,
): void {
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(method === "HEAD" ? undefined : body);
}
