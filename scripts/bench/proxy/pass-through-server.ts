// Passes every request on to the origin that its argument names, with node:http alone, and prints its port: the least
// that a proxy can do.
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream";

const [, , origin = ""] = process.argv;
const agent = new Agent({ keepAlive: true });

const server = createServer((incoming, response) => {
  const { method, url, headers } = incoming;
  const onward = request(origin + url, { agent, method: method ?? "GET", headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, response, () => {});
  });
  pipeline(incoming, onward, () => {});
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
