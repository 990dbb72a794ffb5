import { connect } from "node:net";
import { connect as tlsConnect } from "node:tls";

/** Whether an upstream can be reached; `reason` is the code of the error, or `timeout`. */
export type Reachability = { isReachable: true } | { isReachable: false; reason: string };

/** How long a connection may take to come about, and how long what was found holds, in milliseconds. */
const [connectMs, freshMs] = [3_000, 1_000];

/**
 * Makes what looks whether connections to an upstream come about, over TLS where calls do. No request is sent. Those who ask
 * at the same time, or soon afterwards, share one look.
 */
export function createReachability({ protocol, hostname, port }: URL): () => Promise<Reachability> {
  const host = hostname.replace(/^\[|\]$/g, "");
  let last: { at: number; found: Promise<Reachability> } | undefined;
  const look = () =>
    new Promise<Reachability>((resolve) => {
      const isTls = protocol === "https:";
      const place = { host, port: Number(port || (isTls ? 443 : 80)) };
      const socket = isTls ? tlsConnect({ ...place, servername: host }) : connect(place);
      const end = (found: Reachability): void => {
        socket.destroy();
        resolve(found);
      };
      socket.setTimeout(connectMs, () => end({ isReachable: false, reason: "timeout" }));
      socket.on(isTls ? "secureConnect" : "connect", () => end({ isReachable: true }));
      socket.on("error", ({ code = "unknown" }: NodeJS.ErrnoException) =>
        end({ isReachable: false, reason: code }),
      );
    });
  return () => {
    const now = performance.now();
    if (!last || now - last.at > freshMs) last = { at: now, found: look() };
    return last.found;
  };
}
