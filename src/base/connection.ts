import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { refusesClient } from "./connection-fault.ts";

/** Whether a request that ended with the code of an error can have reached the server. */
export type HasReached = (code: string) => boolean;

/**
 * Watches the connection of a request. As long as none has come about, its TLS included, nothing of the request is on its
 * way, and the server has certainly not processed it. Nor has it where it refused TLS for the certificate of the client.
 *
 * @param request one that was just made
 * @example
 * const hasReached = watchConnection(request);
 * request.on("error", ({ code = "" }) => console.log(hasReached(code) ? "not known" : "not processed"));
 */
export function watchConnection(request: ClientRequest): HasReached {
  let isReused = false;
  let isUp = false;
  request.once("socket", (socket: Socket) => {
    isReused = request.reusedSocket;
    if (isReused) isUp = true;
    else socket.once(request.protocol === "https:" ? "secureConnect" : "connect", () => (isUp = true));
  });
  return (code) => isUp && (isReused || !refusesClient(code));
}
