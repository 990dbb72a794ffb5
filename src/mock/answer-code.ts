import type { OperationDescriptor } from "../contract/operation.ts";
import type { Reply } from "./reply.ts";

/** Reads the `code` of answers; that of an example is read once. */
export function createCodes() {
  const known = new Map<string, string | undefined>();
  return (
    operation: OperationDescriptor,
    { status, body }: Pick<Reply, "status" | "body">,
    scenario: string | undefined,
  ): string | undefined => {
    if (scenario === undefined) return codeIn(body);
    const key = `${operation.family} ${operation.operationId} ${status} ${scenario}`;
    if (!known.has(key)) known.set(key, codeIn(body));
    return known.get(key);
  };
}

/** The code of an answer, or of its `result`, where it says that the call failed. */
function codeIn(body: string | Buffer): string | undefined {
  try {
    const answer: unknown = JSON.parse(body.toString());
    return failureCode(answer);
  } catch {
    return undefined;
  }
}

function failureCode(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { success, code, result } = answer as { success?: unknown; code?: unknown; result?: unknown };
  if (success === false && typeof code === "string") return code;
  return failureCode(result);
}
