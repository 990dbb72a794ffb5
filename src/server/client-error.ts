import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { problemMediaType } from "./problem.ts";

const reasons: Readonly<Record<string, { status: number; detail: string }>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    detail:
      "The request line and the header fields are larger than what is read. Send a large payload as the body.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    detail: "The request did not arrive in time. Send header and body without long pauses.",
  },
};

/** Answers bytes that are no HTTP request, or none that arrives in time, and closes the connection. */
export function answerClientError({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const malformed = { status: 400, detail: `The bytes are not an HTTP request${code && ` (${code})`}.` };
  const { status, detail } = Object.hasOwn(reasons, code) ? (reasons[code] ?? malformed) : malformed;
  const title = STATUS_CODES[status] ?? "Bad Request";
  const body = JSON.stringify({ type: "about:blank", title, status, detail });
  const head = `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${problemMediaType}\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}
