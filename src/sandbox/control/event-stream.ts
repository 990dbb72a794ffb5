import type { ServerResponse } from "node:http";
import { extraFields } from "../../server/extra-fields.ts";
import type { Reply } from "../../server/reply.ts";
import { safetyFields } from "../../server/safety-fields.ts";
import type { Changes } from "../changes.ts";

/** An answer that goes on: server-sent events, each with the same thing as it is by then. */
export class EventStream {
  readonly #changes: Changes;
  readonly #current: () => unknown;

  /** @param current what is sent at the beginning and after each change */
  constructor(changes: Changes, current: () => unknown) {
    this.#changes = changes;
    this.#current = current;
  }

  reply(): Reply {
    return { status: 200, headers: {}, body: "", deliver: (response) => this.#deliver(response) };
  }

  #deliver(response: ServerResponse): void {
    response.writeHead(200, [...fields, ...safetyFields(), ...extraFields(response)]);
    const send = (): void => void response.write(`data: ${JSON.stringify(this.#current())}\n\n`);
    let waiting: NodeJS.Timeout | undefined;
    const stop = this.#changes.watch((told) => {
      if (told === "closed") response.end();
      else {
        waiting ??= setTimeout(() => {
          waiting = undefined;
          send();
        }, shortestPause);
      }
    });
    // A proxy between may close a connection on which nothing comes.
    const beat = setInterval(() => response.write(":\n\n"), longestSilence).unref();
    response.on("close", () => {
      stop();
      clearInterval(beat);
      clearTimeout(waiting);
    });
    send();
  }
}

const fields = ["Content-Type", "text/event-stream", "Cache-Control", "no-store"];

/** Changes that come closer together are told as one. In milliseconds. */
const shortestPause = 150;
const longestSilence = 15_000;
