import { createServer, type IncomingMessage } from "node:http";
import { operations } from "../../generated/operations/index.ts";
import { textOf } from "../helpers/loopback.ts";

/** A request as it reached the server: what is signed, and by what. */
export type Reached = { url: string; headers: Readonly<Record<string, string>>; body: string };

/** A server that answers calls of all families, refuses some, and notes what reached it. */
export type PartnerServer = { origin: string; port: number; reached: Reached[]; close: () => void };

const noted = ["content-type", "authorization", "appkey", "sign"];

/** The answer to each operation of GLINK that is no success. */
const failures: Readonly<Record<string, readonly [status: number, body: string]>> = {
  [serviceTypeOf("cancelOrder")]: [200, '{"success":false,"code":"INVALID_DATA","message":"no such order"}'],
  [serviceTypeOf("queryOwner")]: [503, "busy"],
};

// An integer that no number holds comes along, so that the reading of those is tried too.
const success = [200, '{"success":true,"code":10000,"orderId":1853427190042173441}'] as const;

/**
 * Starts the server until it is closed. What it is asked for besides calls is a page or a script for a browser.
 *
 * @param files contents by path
 */
export async function startPartner(files: Readonly<Record<string, string>> = {}): Promise<PartnerServer> {
  const reached: Reached[] = [];
  const server = createServer(async (request, response) => {
    const { url = "" } = request;
    const file = files[url];
    if (file !== undefined) {
      response.setHeader("Content-Type", url.endsWith(".js") ? "text/javascript" : "text/html").end(file);
      return;
    }
    const body = await textOf(request);
    reached.push({ url, headers: headersOf(request), body });
    const [status, text] = answerTo(body);
    response.writeHead(status, { "Content-Type": "application/json", "X-Request-Id": "r-1" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens at no port");
  const { port } = address;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, port, reached, close };
}

function answerTo(body: string): readonly [status: number, body: string] {
  return failures[new URLSearchParams(body).get("serviceType") ?? ""] ?? success;
}

function serviceTypeOf(operationId: string): string {
  const found = operations.find(
    (operation) => operation.family === "glink" && operation.operationId === operationId,
  );
  if (!found?.serviceType) throw new Error(`There is no call ${operationId} of glink`);
  return found.serviceType;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(noted.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
}
