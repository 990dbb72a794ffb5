import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A network between a client and a server, which can be lost. */
export type Network = {
  port: number;
  /** Loses it: `closed` ends all connections and takes no more, `silent` lets nothing through and says nothing. */
  lose(how: "closed" | "silent"): void;
  close(): Promise<void>;
};

/** Passes connections on to a port of loopback, byte for byte. */
export async function networkTo(port: number): Promise<Network> {
  const sockets = new Set<Socket>();
  let lost: "closed" | "silent" | undefined;
  const add = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    add(near);
    if (lost === "closed") return near.destroy();
    if (lost === "silent") return;
    const far = connect(port, "127.0.0.1");
    add(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes) => lost || to.write(bytes));
      from.on("close", () => lost || to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    lose(how) {
      lost = how;
      if (how === "closed") for (const socket of sockets) socket.destroy();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
