// Makes 100 000 calls, with hooks and a signal that they all share, and prints the heap after a fifth of them and after all.
import { builtPackage, exampleOrder } from "./client-contenders.ts";

const [transport, port] = process.argv.slice(2);
const calls = 100_000;
const atOnce = 10;
const [{ createGlinkClient }, { nodeTransport }] = await builtPackage();
const glink = createGlinkClient({
  partnerId: "PARTNER",
  partnerKey: "key",
  baseUrl: `http://127.0.0.1:${port}`,
  signal: new AbortController().signal,
  hooks: { onResponse: () => undefined },
  ...(transport === "nodeTransport" && { transport: nodeTransport() }),
});
const order = exampleOrder();

await call(calls / 5);
const before = megabytes();
await call((calls / 5) * 4);
console.log(JSON.stringify({ calls, before, after: megabytes() }));

async function call(count: number): Promise<void> {
  const line = async () => {
    for (let made = 0; made < count / atOnce; made++) await glink.createOrder(order);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}

function megabytes(): number {
  if (!globalThis.gc) throw new Error("Run this with --expose-gc");
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
