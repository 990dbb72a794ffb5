import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSend } from "../../src/delivery/deliver.ts";
import type { Manner } from "../../src/delivery/sending.ts";
import { serve, textOf } from "../helpers/loopback.ts";

const body = new TextEncoder().encode(`{"note":"${"ü".repeat(50)}"}`);
const request = { headers: { "Content-Type": "application/json" }, body };

describe("a push", () => {
  test.each<Manner>(["whole", "chunked", "slow"])("sent %s arrives as the same bytes", async (manner) => {
    const got: { text: string; length: string | undefined }[] = [];
    const origin = await serve(async (received, response) => {
      got.push({ text: await textOf(received), length: received.headers["content-length"] });
      response.writeHead(201, { "X-Seen": ["a", "b"] }).end("yes");
    });
    const delivery = await createSend(5000)(new URL(origin), request, manner);
    expect(got).toEqual([
      {
        text: new TextDecoder().decode(body),
        length: manner === "chunked" ? undefined : String(body.length),
      },
    ]);
    expect(delivery).toMatchObject({
      kind: "answer",
      answer: { status: 201, headers: { "x-seen": "a, b" } },
    });
  });

  test("is answered early by a receiver that does not read it, and that answer counts", async () => {
    const origin = await serve((_request, response) => void response.writeHead(413).end());
    const large = { ...request, body: new Uint8Array(5_000_000) };
    expect(await createSend(5000)(new URL(origin), large, "whole")).toMatchObject({
      kind: "answer",
      answer: { status: 413 },
    });
  });

  test("follows no redirect", async () => {
    const asked: (string | undefined)[] = [];
    const origin = await serve((received, response) => {
      asked.push(received.url);
      response.writeHead(302, { Location: "/elsewhere" }).end();
    });
    expect(await createSend(5000)(new URL(origin), request, "whole")).toMatchObject({
      answer: { status: 302 },
    });
    expect(asked).toEqual(["/"]);
  });
});

describe("no answer", () => {
  test("within the time that it may take is a timeout, before it begins and in the middle of it", async () => {
    const origin = await serve((received, response) => {
      if (received.url === "/half") response.writeHead(200).write("{");
    });
    for (const path of ["/none", "/half"]) {
      const delivery = await createSend(50)(new URL(origin + path), request, "whole");
      expect(delivery).toEqual({ kind: "none", reason: "timeout", code: "" });
    }
  });

  test("from where nobody listens is a refused connection", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await createSend(5000)(new URL(`http://127.0.0.1:${port}`), request, "whole")).toEqual({
      kind: "none",
      reason: "refused",
      code: "ECONNREFUSED",
    });
  });

  test("from where TLS does not come about is a refused connection, and not a broken one", async () => {
    const origin = await serve((_request, response) => void response.end());
    const delivery = await createSend(5000)(new URL(origin.replace("http:", "https:")), request, "whole");
    expect(delivery).toMatchObject({ kind: "none", reason: "refused" });
  });

  test.each([
    ["ends the connection", ""],
    ["ends in the middle of its answer", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"],
    ["speaks no HTTP", "hello\r\n\r\n"],
  ])("from a receiver that %s is a broken one", async (_, answer) => {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end(answer));
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const delivery = await createSend(5000)(new URL(`http://127.0.0.1:${port}`), request, "whole");
    expect(delivery).toMatchObject({ kind: "none", reason: "broken" });
  });
});

test("of an answer without end no more than a mebibyte is read", async () => {
  const origin = await serve((_request, response) => {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20)));
    };
    response.on("drain", more);
    more();
  });
  const delivery = await createSend(5000)(new URL(origin), request, "whole");
  if (delivery.kind !== "answer") throw new Error(JSON.stringify(delivery));
  expect(delivery.answer.body.length).toBeLessThanOrEqual(1024 * 1024);
});
