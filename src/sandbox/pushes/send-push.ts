import { isObject } from "../../base/type-guards.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { createSend, type Send } from "../../delivery/deliver.ts";
import { isAcknowledged, judgeDelivery } from "../../delivery/judge-answer.ts";
import { pushAddress } from "../../delivery/push-address.ts";
import { type PushRequest, requestOf } from "../../delivery/push-request.ts";
import type { PushWire } from "../../delivery/sending.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Judge, RawResponse } from "../../judge/exchange.ts";
import type { PushAttempt } from "./push-record.ts";

/** Longest real time in milliseconds that an answer may take. */
export const answerTimeoutMs = 5_000;

/** A push with where it goes and what signs it. */
export type OutgoingPush = {
  readonly operation: OperationDescriptor;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly target: { url: string; wire: PushWire };
  readonly key: string | undefined;
};

/** What was sent and what came back, for the log of exchanges. */
export type SentPush = {
  readonly operation: OperationDescriptor;
  readonly url: URL;
  readonly wire: PushWire;
  readonly request: PushRequest;
  readonly answer: RawResponse;
  readonly findings: readonly Finding[];
};

/** Sends a push once. Never rejects for what a receiver does. */
export type SendPush = (push: OutgoingPush) => Promise<Omit<PushAttempt, "at">>;

/**
 * Makes what sends pushes and judges the answers, by the judge that `push` has too.
 *
 * @param onAnswer told each answer
 */
export function createSendPush(
  judge: Judge,
  onAnswer: (sent: SentPush) => void = () => {},
  send: Send = createSend(answerTimeoutMs),
): SendPush {
  return async ({ operation, payload, target, key }) => {
    const url = pushAddress(target.url, operation);
    if (!url) return { url: target.url, outcome: "no-answer", reason: "The address is none.", findings: [] };
    const sending = {
      payload: JSON.stringify(payload),
      manner: "whole",
      signature: "right",
      bare: false,
    } as const;
    const request = requestOf(sending, operation.serviceType, { wire: target.wire, key });
    const delivery = await send(url, request, "whole");
    const findings = judgeDelivery(expected, delivery, { operation, judge, timeoutMs: answerTimeoutMs });
    const sentTo = url.href;
    if (delivery.kind === "none") {
      return { url: sentTo, outcome: "no-answer", reason: delivery.code || delivery.reason, findings };
    }
    const { answer } = delivery;
    onAnswer({ operation, url, wire: target.wire, request, answer, findings });
    const outcome = isAcknowledged(answer) ? "acknowledged" : "refused";
    return {
      url: sentTo,
      outcome,
      status: answer.status,
      answer: shown(answer),
      findings: findings.slice(0, keptFindings),
    };
  };
}

const expected = {
  expectation: "acknowledge",
  advice: "Acknowledge a push that keeps to the contract, or it is sent again.",
} as const;

const keptFindings = 10;
const shownLength = 300;

function shown({ body }: RawResponse): unknown {
  const text = new TextDecoder().decode(body.subarray(0, 10_000));
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // What is no JSON is shown as text.
  }
  return text.slice(0, shownLength);
}
