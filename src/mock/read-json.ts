import type { IncomingMessage } from "node:http";
import { ProblemError } from "./problem.ts";

/** Largest body that is read, in bytes. Labels travel inside orders, so it is generous. */
export const bodyLimit = 10 * 1024 * 1024;

/**
 * Reads the JSON body of a request.
 *
 * @throws ProblemError 415 for another content type, charset or content encoding, 413 beyond {@link bodyLimit},
 *   400 for an empty body, for bytes that are not UTF-8, and for text that is not JSON
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0)
    throw new ProblemError(400, "Empty body", "The request has no body. Send the payload as JSON.");
  checkContentType(request);
  return parseJson(decodeUtf8(bytes));
}

function checkContentType(request: IncomingMessage): void {
  const given = request.headers["content-type"];
  const [type = "", ...parameters] = (given ?? "").toLowerCase().split(";");
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type.trim() !== "application/json" || !isUtf8) {
    const found =
      given === undefined ? "The request names no content type" : `The content type is "${given}"`;
    throw new ProblemError(
      415,
      "Unsupported content type",
      `${found}. Send "Content-Type: application/json", in UTF-8.`,
    );
  }
  const encoding = request.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new ProblemError(
      415,
      "Unsupported content encoding",
      `The body is encoded as "${encoding}". Send it as it is.`,
    );
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > bodyLimit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > bodyLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): ProblemError {
  const limit = `${bodyLimit / 1024 / 1024} MiB`;
  return new ProblemError(
    413,
    "Body too large",
    `The body is larger than ${limit}, the most that is read. Send less at a time.`,
  );
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError(
      400,
      "Not UTF-8",
      "The body holds bytes that are not UTF-8. Encode the JSON in UTF-8.",
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProblemError(400, "Malformed JSON", `The body is not JSON: ${reason}${place(text, reason)}.`);
  }
}

/** Line and column of the place that V8 names by its offset, for the versions that name no line. */
function place(text: string, reason: string): string {
  const offset = /at position (\d+)(?! \(line)/.exec(reason)?.[1];
  if (offset === undefined) return "";
  const before = text.slice(0, Number(offset)).split("\n");
  return ` (line ${before.length}, column ${(before.at(-1) ?? "").length + 1})`;
}
