import type { Reply } from "../server/reply.ts";
import type { MockVerdict } from "./engine.ts";

/** The answer that an engine has found. */
export function answerReply(answer: Extract<MockVerdict, { kind: "answer" }>): Reply {
  const { status, headers, text } = answer;
  // The body is not looked at where its text is there: it may have to be made from it.
  return { status, headers, body: text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body)) };
}
