import { describe, expect, test } from "vitest";
import type { GlinkRequest } from "../../src/index.ts";
import { chaos, serveChaos, whole } from "../helpers/chaos-server.ts";
import { glinkAt, requestOf } from "../helpers/clients.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");
const limits = { timeoutMs: 400, maxResponseBytes: 1_000_000 };

// The list says what each ends with; these tests run over both transports, so that both end with the same.
describe("a server", () => {
  test.each(chaos)("that sends $what", async ({ does, ends }) => {
    const { origin, requests } = await serveChaos(does);
    const end = await glinkAt(origin, limits)
      .queryOrders(query)
      .catch((error: unknown) => error);
    expect(end).toMatchObject(ends);
    expect(requests()).toBe(1);
  });

  test("that resets every other connection is asked again, and answers in the end", async () => {
    let count = 0;
    const { origin, requests } = await serveChaos((socket) => {
      count += 1;
      if (count % 2 === 1) socket.resetAndDestroy();
      else socket.write(whole("200 OK", '{"success":true}'));
    });
    const glink = glinkAt(origin, { ...limits, retry: { attempts: 2, baseDelayMs: 1 } });
    for (let call = 0; call < 5; call++) expect(await glink.queryOrders(query)).toEqual({ success: true });
    expect(requests()).toBe(10);
  });

  test("that closes each connection after its answer gets no creation twice", async () => {
    const { origin, requests } = await serveChaos((socket) => {
      socket.write(whole("200 OK", '{"success":true}'), () => setImmediate(() => socket.end()));
    });
    const glink = glinkAt(origin, limits);
    const order = requestOf<GlinkRequest<"createOrder">>("createOrder");
    let created = 0;
    for (let call = 0; call < 20; call++)
      created += await glink.createOrder(order).then(
        () => 1,
        () => 0,
      );
    expect(created).toBeGreaterThan(0);
    expect(requests()).toBeLessThanOrEqual(20);
    expect(requests()).toBeGreaterThanOrEqual(created);
  });
});
