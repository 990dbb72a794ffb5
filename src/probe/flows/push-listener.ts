import { glinkAcknowledgement, glinkPushes } from "../../../generated/pushes/glink.ts";
import { segmentsOf, valueAt } from "../../base/json-pointer.ts";
import { decodeUtf8, parseJson, UnreadableTextError } from "../../base/strict-text.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { recognisePush } from "../../contract/recognise-push.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Judge, RawRequest } from "../../judge/exchange.ts";
import { startServer } from "../../server/http-server.ts";
import { jsonHeaders, type Reply } from "../../server/reply.ts";
import { fromForm, MalformedEnvelopeError } from "../../wire/glink.ts";
import { isSame } from "./condition.ts";
import { filled, type Scope } from "./expression.ts";
import type { ExpectedPush } from "./flow.ts";

/** A push that came. */
export type ReceivedPush = { operation: OperationDescriptor; payload: unknown; findings: readonly Finding[] };

/** A server on a port of its own, to which the system pushes. */
export type PushListener = {
  /** Where it listens. */
  origin: string;
  /** What came for an expected push: all pushes of its number, and whether the one that ends the process was there in time. */
  waitFor(
    expected: ExpectedPush,
    scope: Scope,
    waitMs: number,
  ): Promise<{ pushes: ReceivedPush[]; isSeen: boolean }>;
  close(): Promise<void>;
};

/** How the listener listens. */
export type ListenOptions = {
  judge: Judge;
  operations: readonly OperationDescriptor[];
  /** Port, 0 for a free one. */
  port?: number;
  /** Address to listen on; by default this machine alone reaches it. */
  host?: string;
  /** Further host names that a system may reach it by, such as that of a container's host. */
  hosts?: readonly string[];
};

/**
 * Listens for pushes, and acknowledges each that the contract knows.
 *
 * @throws the error of `listen`, when the port is taken
 */
export async function listenForPushes(options: ListenOptions): Promise<PushListener> {
  const { port = 0, host = "127.0.0.1", hosts = [] } = options;
  const received: ReceivedPush[] = [];
  const waiting = new Set<() => void>();
  const answer = (request: RawRequest): Reply => {
    const push = readPush(request, options);
    if (!push) return { status: 404, headers: jsonHeaders, body: JSON.stringify({ success: false }) };
    received.push(push);
    for (const look of waiting) look();
    return { status: 200, headers: jsonHeaders, body: JSON.stringify(glinkAcknowledgement) };
  };
  const server = await startServer({
    answer: ({ request }) => answer(request),
    port,
    host,
    access: { allowHosts: hosts },
  });
  return {
    origin: server.origin,
    close: () => server.close(),
    waitFor(expected, scope, waitMs) {
      const ofNumber = () => received.filter((push) => isOf(push, expected, scope));
      const isSeen = () => ofNumber().some(({ payload }) => isLast(payload, expected));
      return new Promise((resolve) => {
        const look = () => {
          if (isSeen()) end();
        };
        const timer = setTimeout(() => end(), waitMs);
        const end = () => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve({ pushes: ofNumber(), isSeen: isSeen() });
        };
        waiting.add(look);
        look();
      });
    },
  };
}

function readPush(request: RawRequest, { judge, operations }: ListenOptions): ReceivedPush | undefined {
  try {
    const { serviceType, text } = contentOf(request);
    const payload = parseJson(text);
    const push = recognisePush(glinkPushes, { serviceType, url: request.url, payload });
    const operation = operations.find(
      (one) => one.direction === "push" && one.operationId === push?.operationId,
    );
    if (!operation) return undefined;
    const found = judge({ operation, direction: "request", payload, text });
    return { operation, payload, findings: found.filter(({ severity }) => severity === "error") };
  } catch (error) {
    if (error instanceof UnreadableTextError || error instanceof MalformedEnvelopeError) return undefined;
    throw error;
  }
}

function contentOf({ headers, body }: RawRequest): { serviceType: string | undefined; text: string } {
  const text = decodeUtf8(body);
  if (!headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return { serviceType: undefined, text };
  const { serviceType, bizData } = fromForm(text);
  return { serviceType, text: bizData };
}

function isOf(
  { operation, payload }: ReceivedPush,
  { operationId, number }: ExpectedPush,
  scope: Scope,
): boolean {
  return (
    operation.operationId === operationId &&
    isSame(valueAt(payload, segmentsOf(number.at)), filled(number.is, scope))
  );
}

function isLast(payload: unknown, { last }: ExpectedPush): boolean {
  return isSame(valueAt(payload, segmentsOf(last.at)), last.is);
}
