import { mockOrigin, sandboxOrigin } from "../../mock-origin.ts";

/** Where mock and sandbox are, and whether the page came from the server that runs them. */
export type Beside = { isServed: boolean; mock: string; sandbox: string };

/** The addresses that both have where nobody chose others. */
const usual: Beside = { isServed: false, mock: mockOrigin, sandbox: sandboxOrigin };

/** Asks the server of the page what is beside it. A file, and a server of static files, have nothing beside them. */
export async function findBeside(): Promise<Beside> {
  if (!location.protocol.startsWith("http")) return usual;
  try {
    const response = await fetch("/__fulfillment/beside");
    if (!response.ok) return usual;
    const { sandboxPort }: { sandboxPort: number } = await response.json();
    const { origin, protocol, hostname } = location;
    return {
      isServed: true,
      mock: origin,
      sandbox: new URL(`${protocol}//${hostname}:${sandboxPort}`).origin,
    };
  } catch {
    return usual;
  }
}
