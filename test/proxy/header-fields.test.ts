import { expect, test } from "vitest";
import { onwardFields } from "../../src/proxy/header-fields.ts";

test("fields go on in their spelling and order, without those of the one connection", () => {
  const fields = [
    "Accept",
    "a",
    "CONNECTION",
    "keep-alive, X-Mine",
    "x-mine",
    "1",
    "Keep-Alive",
    "timeout=5",
  ];
  const more = ["accept", "b", "Transfer-Encoding", "chunked", "Trailer", "x", "Upgrade", "h2c", "Host", "h"];
  expect(onwardFields([...fields, ...more], ["host"])).toEqual(["Accept", "a", "accept", "b"]);
});
