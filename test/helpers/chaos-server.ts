import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { onTestFinished } from "vitest";

/** What a server does to a connection once a request has come. */
export type Chaos = (socket: Socket) => void;

const success = '{"success":true}';

/** The head of an answer as it stands on the wire. */
export function head(status: string, ...fields: readonly string[]): string {
  return `HTTP/1.1 ${status}\r\n${fields.map((field) => `${field}\r\n`).join("")}\r\n`;
}

/** An answer of a known length. */
export function whole(status: string, body: string | Buffer, ...fields: readonly string[]): Buffer {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return Buffer.concat([Buffer.from(head(status, length, ...fields)), Buffer.from(body)]);
}

/** Sends bytes one at a time, so that each arrives alone. */
function dripping(bytes: Buffer): Chaos {
  return (socket) => {
    socket.setNoDelay(true);
    let at = 0;
    const next = () => {
      if (at >= bytes.length || socket.destroyed) return;
      socket.write(bytes.subarray(at, ++at), () => setImmediate(next));
    };
    next();
  };
}

const sending =
  (...parts: readonly (string | Buffer)[]): Chaos =>
  (socket) => {
    for (const part of parts) socket.write(part);
  };
const ending =
  (...parts: readonly (string | Buffer)[]): Chaos =>
  (socket) =>
    void socket.end(Buffer.concat(parts.map((part) => Buffer.from(part))));

/** Everything that goes wrong between a client and a server, and what the call of a client ends with. */
export const chaos: readonly { what: string; does: Chaos; ends: object }[] = [
  { what: "a sound answer", does: sending(whole("200 OK", success)), ends: { success: true } },
  {
    what: "an answer that comes byte by byte",
    does: dripping(whole("200 OK", success)),
    ends: { success: true },
  },
  {
    what: "an answer in chunks",
    does: sending(head("200 OK", "Transfer-Encoding: chunked"), `10\r\n${success}\r\n0\r\n\r\n`),
    ends: { success: true },
  },
  {
    what: "an answer that ends with its connection",
    does: ending(head("200 OK", "Connection: close"), success),
    ends: { success: true },
  },
  {
    what: "a compressed answer",
    does: sending(whole("200 OK", gzipSync(success), "Content-Encoding: gzip")),
    ends: { success: true },
  },
  {
    what: "a sound answer after 102 and 103",
    does: sending(
      head("102 Processing"),
      head("103 Early Hints", "Link: </a>; rel=preload"),
      whole("200 OK", success),
    ),
    ends: { success: true },
  },
  {
    what: "a 100 that nobody asked for",
    does: sending(head("100 Continue"), whole("200 OK", success)),
    ends: { name: "NetworkError" },
  },
  { what: "silence", does: () => {}, ends: { name: "TimeoutError" } },
  {
    what: "a head, and then silence",
    does: sending(head("200 OK", "Content-Length: 16")),
    ends: { name: "TimeoutError" },
  },
  {
    what: "half a body of a known length, and then silence",
    does: sending(head("200 OK", "Content-Length: 16"), success.slice(0, 8)),
    ends: { name: "TimeoutError" },
  },
  {
    what: "half a body in chunks, and then silence",
    does: sending(head("200 OK", "Transfer-Encoding: chunked"), `8\r\n${success.slice(0, 8)}\r\n`),
    ends: { name: "TimeoutError" },
  },
  {
    what: "nothing but 1xx",
    does: sending(head("103 Early Hints"), head("103 Early Hints")),
    ends: { name: "TimeoutError" },
  },
  { what: "an end without an answer", does: (socket) => void socket.end(), ends: { name: "NetworkError" } },
  { what: "a reset", does: (socket) => void socket.resetAndDestroy(), ends: { name: "NetworkError" } },
  { what: "half a head, and an end", does: ending("HTTP/1.1 200 O"), ends: { name: "NetworkError" } },
  {
    what: "half a body of a known length, and an end",
    does: ending(head("200 OK", "Content-Length: 16"), success.slice(0, 8)),
    ends: { name: "NetworkError" },
  },
  {
    what: "half a body in chunks, and an end",
    does: ending(head("200 OK", "Transfer-Encoding: chunked"), `8\r\n${success.slice(0, 8)}\r\n`),
    ends: { name: "NetworkError" },
  },
  {
    what: "half a body, and a reset",
    does: (socket) => {
      socket.write(head("200 OK", "Content-Length: 16") + success.slice(0, 8), () =>
        setImmediate(() => socket.resetAndDestroy()),
      );
    },
    ends: { name: "NetworkError" },
  },
  { what: "what is not HTTP", does: ending("SSH-2.0-OpenSSH_9.6\r\n"), ends: { name: "NetworkError" } },
  {
    what: "compression that is none",
    does: sending(whole("200 OK", success, "Content-Encoding: gzip")),
    ends: { name: "NetworkError" },
  },
  {
    what: "a compressed answer that was cut",
    does: sending(whole("200 OK", gzipSync(success).subarray(0, -12), "Content-Encoding: gzip")),
    ends: { name: "UnreadableResponseError", reason: "not-json" },
  },
  {
    what: "a body of no bytes",
    does: sending(whole("200 OK", "")),
    ends: { name: "UnreadableResponseError", reason: "not-json" },
  },
  {
    what: "no content",
    does: sending(head("204 No Content")),
    ends: { name: "UnreadableResponseError", reason: "not-json" },
  },
  {
    what: "a huge body of a known length",
    does: sending(head("200 OK", "Content-Length: 1000000000"), "[".repeat(2_000_000)),
    ends: { name: "UnreadableResponseError", reason: "too-large" },
  },
  {
    what: "an endless body in chunks",
    does: (socket) => {
      socket.write(head("200 OK", "Transfer-Encoding: chunked"));
      const more = () => {
        if (!socket.destroyed) socket.write(`10000\r\n${" ".repeat(65_536)}\r\n`, () => setImmediate(more));
      };
      more();
    },
    ends: { name: "UnreadableResponseError", reason: "too-large" },
  },
  {
    what: "a body that is huge once it is decompressed",
    does: sending(whole("200 OK", gzipSync(" ".repeat(20_000_000)), "Content-Encoding: gzip")),
    ends: { name: "UnreadableResponseError", reason: "too-large" },
  },
  {
    what: "a head that is huge",
    does: sending(`HTTP/1.1 200 OK\r\nX-Long: ${"x".repeat(200_000)}\r\n\r\n`),
    ends: { name: "NetworkError" },
  },
  ...[
    "301 Moved Permanently",
    "302 Found",
    "303 See Other",
    "307 Temporary Redirect",
    "308 Permanent Redirect",
  ].map((status) => ({
    what: `a redirect with ${status}`,
    does: sending(whole(status, "", "Location: /elsewhere")),
    ends: { name: "HttpError", status: Number.parseInt(status, 10) },
  })),
  {
    what: "a page of a proxy with HTTP 502, compressed",
    does: sending(whole("502 Bad Gateway", gzipSync("<html>nginx"), "Content-Encoding: gzip")),
    ends: { name: "HttpError", status: 502, body: "<html>nginx" },
  },
  {
    what: "HTTP 503 with a body that stalls",
    does: sending(head("503 Service Unavailable", "Content-Length: 100"), "busy"),
    ends: { name: "HttpError", status: 503 },
  },
  {
    what: "HTTP 500 with half a body, and a reset",
    does: (socket) => {
      socket.write(`${head("500 Internal Server Error", "Content-Length: 100")}half`, () =>
        setImmediate(() => socket.resetAndDestroy()),
      );
    },
    ends: { name: "HttpError", status: 500 },
  },
];

/** Starts a server that does this to each connection, and counts the requests; it ends with the test. */
export async function serveChaos(does: Chaos): Promise<{ origin: string; requests: () => number }> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk) => {
      text += chunk;
      if (!isWholeRequest(text)) return;
      text = "";
      count += 1;
      does(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens at no port");
  return { origin: `http://127.0.0.1:${address.port}`, requests: () => count };
}

function isWholeRequest(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  const length = /^content-length: (\d+)/im.exec(text)?.[1];
  return end >= 0 && text.length >= end + 4 + Number(length ?? 0);
}
