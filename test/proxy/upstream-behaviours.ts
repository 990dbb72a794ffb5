import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";

/**
 * What a caller of the proxy learns. A number: the answer came, with this status. `not usable`: status 502, and whether the
 * call was processed is not known. `too late`: the same with 504. `broken off`: the answer began and ended early.
 */
export type Learned = number | "not usable" | "too late" | "broken off";

/** Something that an upstream does when it has read a request. */
export type Behaviour = {
  name: string;
  /** Bytes, one character each, after which the connection stays open; or what is done with the connection. */
  sends: string | ((socket: Socket) => void);
  learned: Learned;
};

const json = "Content-Type: application/json\r\n";
const success = `${json}Content-Length: 16\r\n\r\n{"success":true}`;
const ok = (fields: string, body = "") => `HTTP/1.1 200 OK\r\n${fields}\r\n${body}`;
const sized = (body: string, fields = json) => ok(`${fields}Content-Length: ${body.length}\r\n`, body);
const chunked = (fields: string, body: string) => ok(`${json}Transfer-Encoding: chunked\r\n${fields}`, body);
const thenEnd = (bytes: string) => (socket: Socket) => socket.end(bytes, "latin1");
const zipped = (text: string) => gzipSync(text).toString("latin1");

/** What upstreams were seen to send, or may. */
export const behaviours: readonly Behaviour[] = [
  // Reason phrases
  { name: "DEL in the reason phrase", sends: `HTTP/1.1 200 O\x7fK\r\n${success}`, learned: "not usable" },
  { name: "SOH in the reason phrase", sends: `HTTP/1.1 200 O\x01K\r\n${success}`, learned: "not usable" },
  { name: "ESC in the reason phrase", sends: `HTTP/1.1 200 \x1b[31m\r\n${success}`, learned: "not usable" },
  { name: "Latin-1 in the reason phrase", sends: `HTTP/1.1 200 Tr\xe8s bien\r\n${success}`, learned: 200 },
  {
    name: "a reason phrase of 10 kB",
    sends: `HTTP/1.1 200 ${"x".repeat(10_000)}\r\n${success}`,
    learned: 200,
  },
  { name: "no reason phrase", sends: `HTTP/1.1 200\r\n${success}`, learned: 200 },
  // Statuses
  { name: "status 000", sends: `HTTP/1.1 000 Nothing\r\n${success}`, learned: "not usable" },
  { name: "status 099", sends: `HTTP/1.1 099 Early\r\n${success}`, learned: "not usable" },
  { name: "status 20", sends: `HTTP/1.1 20 Short\r\n${success}`, learned: "not usable" },
  { name: "status 1000", sends: `HTTP/1.1 1000 Long\r\n${success}`, learned: "not usable" },
  { name: "status -1", sends: `HTTP/1.1 -1 Negative\r\n${success}`, learned: "not usable" },
  { name: "status 999", sends: `HTTP/1.1 999 Own\r\n${success}`, learned: 999 },
  { name: "status 101 without a word", sends: "HTTP/1.1 101 Switching\r\n\r\n", learned: "not usable" },
  {
    name: "status 101 to a web socket",
    sends: "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\x81\x05hello",
    learned: "not usable",
  },
  {
    name: "100 before the answer",
    sends: `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n${success}`,
    learned: 200,
  },
  {
    name: "103 with fields before the answer",
    sends: `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n${success}`,
    learned: 200,
  },
  {
    name: "100 a hundred times before the answer",
    sends: `${"HTTP/1.1 100 Continue\r\n\r\n".repeat(100)}HTTP/1.1 200 OK\r\n${success}`,
    learned: 200,
  },
  { name: "204 with a body", sends: `HTTP/1.1 204 No Content\r\n${success}`, learned: 204 },
  { name: "304 to a POST", sends: 'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n', learned: 304 },
  {
    name: "a redirect without a target",
    sends: "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
    learned: 302,
  },
  // No HTTP
  { name: "bytes that are no HTTP", sends: "GARBAGE\r\n\r\n", learned: "not usable" },
  { name: "the greeting of another protocol", sends: "220 mail.example ESMTP\r\n", learned: "not usable" },
  { name: "a TLS alert", sends: "\x15\x03\x01\x00\x02\x02\x46", learned: "not usable" },
  { name: "HTTP/2 frames", sends: "\x00\x00\x12\x04\x00\x00\x00\x00\x00", learned: "not usable" },
  { name: "a page without a header", sends: "<html><body>502</body></html>", learned: "not usable" },
  { name: "an end without a byte", sends: (socket) => socket.end(), learned: "not usable" },
  { name: "a reset", sends: (socket) => socket.resetAndDestroy(), learned: "not usable" },
  // Header fields
  { name: "header fields of 20 kB", sends: ok(`X-Long: ${"x".repeat(20_000)}\r\n`), learned: "not usable" },
  {
    name: "header fields of 10 kB",
    sends: sized("{}", `X-Long: ${"x".repeat(10_000)}\r\n${json}`),
    learned: 200,
  },
  {
    name: "a cookie a hundred times",
    sends: sized("{}", `${"Set-Cookie: a=1\r\n".repeat(100)}${json}`),
    learned: 200,
  },
  { name: "SOH in a value", sends: sized("{}", `X-Odd: a\x01b\r\n${json}`), learned: "not usable" },
  { name: "DEL in a value", sends: sized("{}", `X-Odd: a\x7fb\r\n${json}`), learned: "not usable" },
  { name: "NUL in a value", sends: sized("{}", `X-Odd: a\x00b\r\n${json}`), learned: "not usable" },
  { name: "a space in a name", sends: sized("{}", `X Odd: a\r\n${json}`), learned: "not usable" },
  { name: "a line without a colon", sends: sized("{}", `X-Odd\r\n${json}`), learned: "not usable" },
  {
    name: "a header that ends half-way",
    sends: thenEnd("HTTP/1.1 200 OK\r\nContent-Ty"),
    learned: "not usable",
  },
  // Lengths
  { name: "a length that is no number", sends: ok("Content-Length: many\r\n", "{}"), learned: "not usable" },
  { name: "a negative length", sends: ok("Content-Length: -2\r\n", "{}"), learned: "not usable" },
  {
    name: "two lengths",
    sends: ok("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"),
    learned: "not usable",
  },
  {
    name: "a length and chunks",
    sends: ok("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"),
    learned: "not usable",
  },
  { name: "more than its length", sends: ok(`${json}Content-Length: 2\r\n`, "{}{}{}"), learned: 200 },
  {
    name: "less than its length",
    sends: thenEnd(ok(`${json}Content-Length: 9\r\n`, "{}")),
    learned: "broken off",
  },
  {
    name: "two answers at once",
    sends: `HTTP/1.1 200 OK\r\n${success}HTTP/1.1 200 OK\r\n${success}`,
    learned: 200,
  },
  { name: "no length, but an end", sends: thenEnd(ok(json, '{"success":true}')), learned: 200 },
  // Chunks and codings
  {
    name: "a chunk with a broken length",
    sends: chunked("", "ZZ\r\n{}\r\n0\r\n\r\n"),
    learned: "broken off",
  },
  { name: "a chunk that ends early", sends: thenEnd(chunked("", "10\r\n{}")), learned: "broken off" },
  { name: "a chunk of 2^68 bytes", sends: chunked("", "FFFFFFFFFFFFFFFFF\r\n{}"), learned: "broken off" },
  {
    name: "chunks with trailing fields",
    sends: chunked("Trailer: X\r\n", "2\r\n{}\r\n0\r\nX: 1\r\n\r\n"),
    learned: 200,
  },
  {
    name: "a transfer coding of gzip",
    sends: ok(`${json}Transfer-Encoding: gzip, chunked\r\n`, "2\r\n{}\r\n0\r\n\r\n"),
    learned: "not usable",
  },
  {
    name: "a body that is not the gzip it says",
    sends: sized("{}", `${json}Content-Encoding: gzip\r\n`),
    learned: 200,
  },
  {
    name: "an unknown content coding",
    sends: sized("{}", `${json}Content-Encoding: zstd\r\n`),
    learned: 200,
  },
  {
    name: "a small gzip that becomes 40 MB",
    sends: sized(zipped(" ".repeat(40_000_000)), `${json}Content-Encoding: gzip\r\n`),
    learned: 200,
  },
  // Bodies
  { name: "JSON nested 100,000 deep", sends: sized("[".repeat(100_000) + "]".repeat(100_000)), learned: 200 },
  { name: "bytes that are not UTF-8", sends: sized('{"a":"\xff\xfe"}'), learned: 200 },
  { name: "no body at all", sends: sized(""), learned: 200 },
  { name: "a page with status 200", sends: sized("<html>", "Content-Type: text/html\r\n"), learned: 200 },
  // Time
  { name: "nothing at all", sends: () => {}, learned: "too late" },
  { name: "half a header, and no more", sends: "HTTP/1.1 200 OK\r\nContent-Ty", learned: "too late" },
  {
    name: "half a body, and no more",
    sends: ok(`${json}Content-Length: 9\r\n`, "{}"),
    learned: "broken off",
  },
  { name: "100, and no more", sends: "HTTP/1.1 100 Continue\r\n\r\n", learned: "too late" },
];
