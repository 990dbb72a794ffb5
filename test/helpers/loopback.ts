import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Starts a server on a free port until the test has finished, and returns its origin. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The body of a request, as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** A server that gives these JSON answers, one after the other, the last one for ever; `requests` has what it got. */
export async function serveAnswers(...answers: Answer[]): Promise<{ origin: string; requests: string[] }> {
  const requests: string[] = [];
  const origin = await serve(async (request, response) => {
    requests.push(await textOf(request));
    const { status = 200, headers = {}, body } = answers[Math.min(requests.length, answers.length) - 1] ?? {};
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  return { origin, requests };
}

/** One answer of {@link serveAnswers}; a text is sent as it is. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown };
