import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { exampleCases } from "../helpers/contract.ts";
import { engineNames } from "../helpers/engines.ts";
import { problemOf, sendPayload, useMock } from "../helpers/running-mock.ts";

const path = "/glink/GLINK_CREATE_ORDER_NOTIFY";
const json = { "Content-Type": "application/json" };

describe.each(engineNames)("with the engine %s:", (engineName) => {
  const mock = useMock({ problem: true }, engineName);

  afterEach(async () => {
    const [order] = exampleCases;
    if (!order) throw new Error("The contract has no example");
    expect((await sendPayload(mock.origin, order, order.example.value)).status).toBe(200);
  });

  describe("a request that cannot be read leaves the server alive and gets a clear answer", () => {
    test.each([
      ["malformed JSON", json, '{"orderNumber":\n"1",}', 400, /line 2, column 5/],
      ["JSON that ends too early", json, '{"orderNumber": "1"', 400, /not JSON/],
      ["an empty body", json, "", 400, /no body/],
      ["bytes that are not UTF-8", json, new Uint8Array([0x7b, 0xff, 0x7d]), 400, /UTF-8/],
      [
        "another content type",
        { "Content-Type": "text/plain" },
        "{}",
        415,
        /"text\/plain".*application\/json/,
      ],
      [
        "a form",
        { "Content-Type": "application/x-www-form-urlencoded" },
        "bizData=%7B%7D",
        415,
        /application\/json/,
      ],
      ["another charset", { "Content-Type": "application/json; charset=gbk" }, "{}", 415, /UTF-8/],
      [
        "a body that is not compressed as it says",
        { ...json, "Content-Encoding": "gzip" },
        "{}",
        400,
        /gzip/,
      ],
      ["an unknown compression", { ...json, "Content-Encoding": "zpaq" }, "{}", 415, /gzip, deflate, br/],
      ["a body of 20 MB", json, JSON.stringify({ notes: "x".repeat(20_000_000) }), 413, /10 MiB/],
    ])("%s", async (_, headers, body, status, detail) => {
      const response = await fetch(mock.origin + path, { method: "POST", headers, body });
      expect(response.status).toBe(status);
      const problem = await problemOf(response);
      expect(problem.status).toBe(status);
      expect(problem.detail).toMatch(detail);
    });

    test("a body of 20 MB without an announced length", async () => {
      const stream = new ReadableStream({
        start(controller) {
          for (let part = 0; part < 20; part++)
            controller.enqueue(new TextEncoder().encode(" ".repeat(1_000_000)));
          controller.close();
        },
      });
      const init = { method: "POST", headers: json, body: stream, duplex: "half" } as const;
      const response = await fetch(mock.origin + path, init);
      expect(response.status).toBe(413);
    });

    test("no content type at all", async () => {
      const response = await fetch(mock.origin + path, {
        method: "POST",
        body: new Uint8Array([0x7b, 0x7d]),
      });
      expect(response.status).toBe(415);
      expect((await problemOf(response)).detail).toContain("names no content type");
    });

    test("UTF-8 named as charset is accepted", async () => {
      const response = await fetch(mock.origin + path, {
        method: "POST",
        headers: { "Content-Type": 'application/json; charset="UTF-8"' },
        body: "{}",
      });
      expect(response.status).toBe(422);
    });

    test("null, which is JSON but no order", async () => {
      const response = await fetch(mock.origin + path, { method: "POST", headers: json, body: "null" });
      expect(response.status).toBe(422);
      expect((await problemOf(response)).violations).toHaveLength(1);
    });

    test("a wrong method, which is told the right one", async () => {
      const response = await fetch(mock.origin + path);
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("POST");
      expect((await problemOf(response)).detail).toContain("POST");
    });

    test("an unknown path, which is told the known ones", async () => {
      const response = await fetch(`${mock.origin}/glink/GLINK_CREATE_ORDER`, {
        method: "POST",
        headers: json,
        body: "{}",
      });
      expect(response.status).toBe(404);
      expect((await problemOf(response)).detail).toContain(path);
    });

    test("a client that goes away in the middle of its body", async () => {
      await new Promise<void>((resolve) => {
        const call = request(mock.origin + path, {
          method: "POST",
          headers: { ...json, "Content-Length": "1000" },
        });
        call.on("error", () => resolve());
        call.write('{"orderNumber"', () => call.destroy());
        call.on("close", resolve);
      });
    });

    test("bytes that are not HTTP", async () => {
      const { hostname, port } = new URL(mock.origin);
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write("GARBAGE\r\n\r\n"));
        socket.on("data", (data) => resolve(data.toString()));
        socket.on("error", reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 400/);
    });
  });
});
