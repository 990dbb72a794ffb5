import type { IncomingMessage } from "node:http";

/** The largest answer that is judged, in bytes. Larger ones are passed on all the same. */
export const answerLimit = 32 * 1024 * 1024;

/** An answer that has been passed on. */
export type CapturedAnswer = {
  status: number;
  /** Header fields by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** The bytes of its body as they came; `undefined` where they were more than {@link answerLimit}. */
  bytes: Buffer | undefined;
  /** How many bytes of its body have passed. */
  size: number;
};

/**
 * Keeps a copy of what passes.
 *
 * @returns what has passed so far
 */
export function capture(answer: IncomingMessage): () => CapturedAnswer {
  const chunks: Buffer[] = [];
  let size = 0;
  answer.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= answerLimit) chunks.push(chunk);
    else chunks.length = 0;
  });
  return () => ({
    status: answer.statusCode ?? 0,
    headers: headersOf(answer),
    bytes: size > answerLimit ? undefined : Buffer.concat(chunks),
    size,
  });
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? "")]));
}
