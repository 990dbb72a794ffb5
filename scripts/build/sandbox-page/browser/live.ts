import { request, type World } from "./api.ts";

/** What the sandbox tells when something has changed. */
export type Told = { readonly worlds: readonly World[]; readonly calls: number };

/** Longest pause in milliseconds before a connection that was lost is tried again. */
const longestPause = 5_000;

/**
 * Follows the events of the sandbox, and connects again when they end. `EventSource` cannot send the token.
 *
 * @param state told whether it is connected, and why not
 */
export async function follow(
  told: (event: Told) => void,
  state: (isLive: boolean, error?: unknown) => void,
): Promise<never> {
  for (let pause = 250; ; pause = Math.min(longestPause, 2 * pause)) {
    try {
      const { body } = await request("GET", "changes");
      state(true);
      pause = 250;
      if (body) for await (const event of eventsOf(body)) told(event);
      state(false);
    } catch (error) {
      state(false, error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const [reader, decoder] = [body.getReader(), new TextDecoder()];
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (text + decoder.decode(part.value, { stream: true })).split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) if (event.startsWith("data: ")) yield JSON.parse(event.slice(6));
  }
}
