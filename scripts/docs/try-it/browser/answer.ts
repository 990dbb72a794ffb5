import type { OperationDescriptor } from "../../../../src/contract/operation.ts";
import type { Finding } from "../../../../src/findings/finding.ts";
import type { Judge, RawResponse } from "../../../../src/judge/exchange.ts";
import { isError } from "../../../../src/judge/inspect-request.ts";
import { judgeResponse } from "../../../../src/judge/judge-response.ts";
import { type AnswerOutcome, outcomeOf } from "../../../../src/probe/verify/outcome.ts";
import { words } from "../words.ts";
import { codeBlock, make } from "./dom.ts";
import { countedText, findingList } from "./findings.ts";

/** An answer, with how long it took. */
export type Answer = RawResponse & { milliseconds: number };

/**
 * Sends a request to this machine. No cookies go with it, and no redirect is followed, since it may lead elsewhere.
 *
 * @throws TypeError where no answer can be read
 */
export async function ask(
  url: string,
  request: Pick<RequestInit, "method" | "headers" | "body">,
): Promise<Answer> {
  const begin = performance.now();
  const response = await fetch(url, {
    ...request,
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });
  const body = new Uint8Array(await response.arrayBuffer());
  const milliseconds = Math.round(performance.now() - begin);
  return { status: response.status, headers: Object.fromEntries(response.headers), body, milliseconds };
}

/** An answer with the verdict on it. */
export function answerView(
  judge: Judge,
  operation: OperationDescriptor,
  answer: Answer,
): { verdict: string; outcome: AnswerOutcome; element: HTMLElement } {
  const findings = judgeResponse(judge, operation, answer);
  const text = new TextDecoder().decode(answer.body);
  const outcome = outcomeOf(operation, answer);
  const said = [
    words.status(answer.status, answer.milliseconds) + words.end,
    words.outcomes[outcome],
    verdictOn(findings),
  ];
  const verdict = said.filter((sentence) => sentence !== "").join(words.gap);
  const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`);
  const element = make(
    "div",
    {},
    findings.length > 0 && findingList(findings),
    text === "" ? make("p", {}, words.noBody) : codeBlock(pretty(text), words.answerBody),
    make("details", {}, make("summary", {}, words.headers), codeBlock(headers.join("\n"), words.headers)),
  );
  return { verdict, outcome, element };
}

function verdictOn(findings: readonly Finding[]): string {
  if (findings.length === 0) return words.keeps;
  return findings.some(isError) ? words.breaks(countedText(findings)) : words.remarks(countedText(findings));
}

/** JSON on many lines; another text as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
