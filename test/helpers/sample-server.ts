import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fakeCredentials } from "../../scripts/docs/samples/sample-call.ts";
import type { OperationDescriptor } from "../../src/contract/operation.ts";
import { fromForm, verifyGlink } from "../../src/glink/codec.ts";
import { bearerHeader } from "../../src/kakaclo/codec.ts";
import { verifyQlink } from "../../src/qlink/codec.ts";
import { bundleOf, exampleCases, operations } from "./contract.ts";

/** A call as the server saw it; `verified` tells whether signature or token were right. */
export type SampleCall = { operation: string; verified: boolean; payload: unknown };

/** A server that knows the fake credentials of the samples, verifies each call, and answers as documented. */
export type SampleServer = { origin: string; calls: SampleCall[]; close(): Promise<void> };

/** Starts a {@link SampleServer} on a free port. */
export async function startSampleServer(): Promise<SampleServer> {
  const calls: SampleCall[] = [];
  const server = createServer(async (request, response) => {
    const { operation, verified, payload } = read(request, await text(request));
    if (operation) {
      calls.push({
        operation: nameOf(operation),
        verified,
        payload: JSON.parse(payload),
      });
    }
    response.statusCode = operation && verified ? 200 : 400;
    response
      .setHeader("Content-Type", "application/json")
      .end(JSON.stringify(operation && answerOf(operation)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Name of an operation in the titles of tests: `glink.createOrder`. */
export function nameOf({ family, operationId }: OperationDescriptor): string {
  return `${family}.${operationId}`;
}

const [gatewayPath] = Object.keys(bundleOf("glink-gateway").paths ?? {});
const calls = operations.filter(({ direction }) => direction === "call");

type Read = { operation: OperationDescriptor | undefined; verified: boolean; payload: string };

function read({ method, url, headers }: IncomingMessage, body: string): Read {
  const [mediaType] = (headers["content-type"] ?? "").split(";");
  const isForm = mediaType === "application/x-www-form-urlencoded";
  if (method === "POST" && url === gatewayPath && isForm) {
    const envelope = fromForm(body);
    const operation = calls.find(({ serviceType }) => serviceType === envelope.serviceType);
    const verified = envelope.partnerId !== "" && verifyGlink(envelope, fakeCredentials.partnerKey);
    return { operation, verified, payload: envelope.bizData };
  }
  const operation = calls.find(({ path, family }) => path === url && family !== "glink");
  const isJson = method === "POST" && mediaType === "application/json";
  return { operation, verified: isJson && isCredible(operation, headers, body), payload: body };
}

function isCredible(
  operation: OperationDescriptor | undefined,
  headers: IncomingMessage["headers"],
  content: string,
): boolean {
  const { appKey, appSecret, accessToken } = fakeCredentials;
  if (operation?.family === "kakaclo") return headers.authorization === bearerHeader(accessToken);
  const sign = String(headers["sign"]);
  return headers["appkey"] === appKey && verifyQlink({ appKey, appSecret, content, sign });
}

function answerOf(operation: OperationDescriptor): unknown {
  return exampleCases.find((example) => example.operation === operation && example.side === "response")
    ?.example.value;
}
