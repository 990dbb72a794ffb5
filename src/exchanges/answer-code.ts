import type { Reply } from "../server/reply.ts";

/** The `code` of an answer, or of its `result`, where it says that the call failed. */
export function failureCodeOf({ body }: Pick<Reply, "body">): string | undefined {
  try {
    const answer: unknown = JSON.parse(body.toString());
    return codeIn(answer);
  } catch {
    return undefined;
  }
}

function codeIn(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { success, code, result } = answer as { success?: unknown; code?: unknown; result?: unknown };
  if (success === false && typeof code === "string") return code;
  return codeIn(result);
}
