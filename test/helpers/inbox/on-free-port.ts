import { freePort } from "../free-port.ts";

/** Starts a server that takes no port 0: on another port where somebody else was faster. */
export async function onFreePort<Started>(
  start: (port: number) => Promise<Started>,
): Promise<{ port: number; started: Started }> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    try {
      return { port, started: await start(port) };
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}
