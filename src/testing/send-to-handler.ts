import type { Send } from "../delivery/deliver.ts";
import type { PushTarget } from "./push-to.ts";

/** A receiver in this process. */
export type Handler = Exclude<PushTarget, string | URL>;

/** The address that a handler in this process is told. */
export const handlerAddress = "http://receiver.test/";

/**
 * Makes what hands pushes to a receiver in this process. One that throws is as one whose connection breaks.
 *
 * @param timeoutMs longest time that an answer may take
 */
export function sendToHandler(handler: Handler, timeoutMs: number): Send {
  const receive = typeof handler === "function" ? handler : handler.fetch;
  return async (url, { method = "POST", headers, body }) => {
    const request = new Request(url, { method, headers, body: Buffer.from(body) });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, timeoutMs, undefined);
    });
    try {
      const response = await Promise.race([Promise.resolve(receive(request)), late]);
      if (!response) return { kind: "none", reason: "timeout", code: "" };
      const answer = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: new Uint8Array(await response.arrayBuffer()),
      };
      return { kind: "answer", answer, seconds: 0 };
    } catch (error) {
      const code = error instanceof Error ? error.message : String(error);
      return { kind: "none", reason: "broken", code };
    } finally {
      clearTimeout(timer);
    }
  };
}
