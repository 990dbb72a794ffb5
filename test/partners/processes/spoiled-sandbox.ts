import { operations } from "../../../generated/operations/index.ts";
import { isObject } from "../../../src/base/type-guards.ts";
import { passedOn } from "../../helpers/forwarded.ts";
import { serve, textOf } from "../../helpers/loopback.ts";

type Members = Readonly<Record<string, unknown>>;

/** A call as it comes. */
export type SpoiledCall = { operationId: string; sent: Members; page: number };

/** What a server does wrong: how it changes calls before they are done, or their answers. Made anew for each server. */
export type Spoiling = {
  /** The call that is done in place of the one that came; `undefined`: none, and the answer is this one. */
  instead?: (call: SpoiledCall) => { page: number } | { answer: unknown } | undefined;
  /** The answer in place of the right one. */
  answer?: (call: SpoiledCall, right: Members) => unknown;
};

/** Serves a sandbox that does one thing wrong. */
export function serveSpoiled(
  sandbox: string,
  family: string,
  { instead, answer }: Spoiling,
): Promise<string> {
  return serve(async (request, response) => {
    const { method = "GET", headers } = request;
    const url = new URL(request.url ?? "/", sandbox);
    const operation = operationAt(family, method, url.pathname);
    const text = await textOf(request);
    const sent: unknown = operation && text !== "" ? JSON.parse(text) : {};
    const members = isObject(sent) ? sent : {};
    const page = Number(url.searchParams.get("pageNumber") ?? members["page"] ?? 1);
    const call = {
      operationId: operation ?? "",
      sent: { ...Object.fromEntries(url.searchParams), ...members },
      page,
    };
    const other = operation === undefined ? undefined : instead?.(call);
    if (other && "answer" in other) return reply(200, JSON.stringify(other.answer));
    if (other && url.searchParams.has("pageNumber")) url.searchParams.set("pageNumber", String(other.page));
    const body = other && text !== "" ? JSON.stringify({ ...members, page: other.page }) : text;
    const right = await fetch(url, { method, headers: passedOn(headers), ...(body !== "" && { body }) });
    const answered = await right.text();
    if (operation === undefined || !answer) return reply(right.status, answered);
    return reply(right.status, JSON.stringify(answer(call, JSON.parse(answered))));

    function reply(status: number, said: string): void {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(said);
    }
  });
}

function operationAt(family: string, method: string, path: string): string | undefined {
  const found = operations.find(
    (one) =>
      one.family === family &&
      one.direction === "call" &&
      one.method.toUpperCase() === method &&
      new RegExp(`^${one.path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`).test(path),
  );
  return found?.operationId;
}
