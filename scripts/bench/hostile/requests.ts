import { gzipSync } from "node:zlib";
import { seededRandom } from "../../../src/base/random.ts";

/** A request that no honest client sends. */
export type HostileRequest = {
  kind: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  /** How the body goes: at once, in parts with pauses between them, or cut off in the middle. */
  delivery: "whole" | "slow" | "cut";
};

/** What hostile requests are made from. */
export type HostileSource = {
  /** Path of a call in JSON, and a valid body. */
  path: string;
  text: string;
  /** Path of GLINK's gateway, and a SERVICE_TYPE. */
  gatewayPath: string;
  serviceType: string;
};

type Random = () => number;
type Kind = (source: HostileSource, random: Random) => Partial<HostileRequest> & { body: Buffer };

const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const pick = <T>(random: Random, values: readonly T[]): T | undefined =>
  values[Math.floor(random() * values.length)];
const upTo = (random: Random, limit: number) => 1 + Math.floor(random() * limit);

const mebibyte = 1024 * 1024;
const large = Buffer.from(`{"notes":"${"x".repeat(20_000_000)}"}`);
const bomb = gzipSync(Buffer.alloc(50 * mebibyte, 0x20));

/** The kinds that are cheap to send, taken in turn. */
const kinds: Record<string, Kind> = {
  "broken JSON": ({ text }, random) => {
    const at = Math.floor(random() * text.length);
    const middle = pick(random, ["", "\\", '"', "{", "}", ",", "\0", "\u2028", "\ufeff"]);
    return { body: Buffer.from(text.slice(0, at) + middle + text.slice(at + 1)) };
  },
  "JSON that ends early": ({ text }, random) => ({
    body: Buffer.from(text.slice(0, upTo(random, text.length))),
  }),
  "deep lists": (_, random) => deep("[", "]", upTo(random, 2_000)),
  "deep objects": (_, random) => deep('{"items":', "}", upTo(random, 2_000), "1"),
  "deep below a known member": ({ text }, random) => {
    const depth = upTo(random, 2_000);
    return {
      body: Buffer.from(text.replace("{", `{"orderTagList":${"[".repeat(depth)}${"]".repeat(depth)},`)),
    };
  },
  "huge numbers": ({ text }, random) => {
    const number = pick(random, ["1e999", "-1e999", "9".repeat(400), `0.${"1".repeat(400)}`, "1e-999", "-0"]);
    return { body: Buffer.from(text.replace(/:\s*-?\d+(\.\d+)?/, `: ${number}`)) };
  },
  "prototype keys": ({ text }, random) => {
    const name = pick(random, [
      "__proto__",
      "constructor",
      "prototype",
      "toString",
      "hasOwnProperty",
      "valueOf",
    ]);
    const value = pick(random, ['{"polluted":true}', '{"prototype":{"polluted":true}}', "null", "[]", '"x"']);
    return { body: Buffer.from(text.replace("{", `{"${name}":${value},`)) };
  },
  "bytes that are not UTF-8": ({ text }, random) => {
    const body = Buffer.from(text);
    for (let count = upTo(random, 5); count > 0; count--)
      body[Math.floor(random() * body.length)] = 0x80 + Math.floor(random() * 128);
    return { body };
  },
  "random bytes": (_, random) => ({
    body: Buffer.from(Array.from({ length: upTo(random, 500) }, () => Math.floor(random() * 256))),
  }),
  "unknown members": (_, random) => {
    const members = Array.from({ length: upTo(random, 300) }, (_, index) => `"m${index}":${index}`);
    return { body: Buffer.from(`{${members.join()}}`) };
  },
  "many wrong entries": (_, random) => ({
    body: Buffer.from(`{"items":[${"0,".repeat(upTo(random, 1_000))}0]}`),
  }),
  "a broken form": ({ gatewayPath, serviceType }, random) => {
    const broken = pick(random, [
      "%",
      "%zz",
      "%e4%",
      "+%+",
      "bizData",
      "=",
      "&&&",
      "bizData=%7B&bizData=%7D",
      "sign[]=1",
    ]);
    return {
      path: gatewayPath,
      headers: form,
      body: Buffer.from(`serviceType=${serviceType}&${broken}&partnerId=1&sign=${"0".repeat(32)}`),
    };
  },
  "a form of many fields": ({ gatewayPath }, random) => ({
    path: gatewayPath,
    headers: form,
    body: Buffer.from(
      Array.from({ length: upTo(random, 1_000) }, (_, index) => `f${index}=${index}`).join("&"),
    ),
  }),
  "strange header fields": ({ text }, random) => {
    const name =
      pick(random, ["Content-Type", "Accept", "Prefer", "Content-Encoding", "Authorization", "sign"]) ??
      "Accept";
    const value =
      pick(random, [
        "",
        "garbage",
        ";;;,,,",
        "x".repeat(4_000),
        "example=__proto__",
        "code=999",
        "gzip",
        "*/*;q=nan",
      ]) ?? "";
    return { headers: { ...json, [name]: value }, body: Buffer.from(text) };
  },
  "strange paths": ({ text }, random) => {
    const path = pick(random, [
      "/",
      "//",
      "/%",
      "/glink/",
      "/glink/__proto__",
      `/glink/${"A".repeat(4_000)}`,
      "/../../etc/passwd",
      "/glink?%zz",
    ]);
    return { ...(path && { path }), body: Buffer.from(text) };
  },
  "other methods": (_, random) => ({
    method: pick(random, ["PUT", "DELETE", "PATCH", "OPTIONS"]) ?? "PUT",
    body: Buffer.from("{}"),
  }),
};

/** The kinds that cost much to send, each taken once in some hundreds. */
const costlyKinds: Record<string, Kind> = {
  "nesting of 100,000 levels": () => deep("[", "]", 100_000),
  "a body of 20 MB": () => ({ body: large }),
  "a body of 20 MB in chunks": () => ({ headers: { ...json, "Transfer-Encoding": "chunked" }, body: large }),
  "a body that unpacks to 50 MiB": () => ({ headers: { ...json, "Content-Encoding": "gzip" }, body: bomb }),
  "100,000 wrong entries": () => ({ body: Buffer.from(`{"items":[${"0,".repeat(100_000)}0]}`) }),
  "a slow body": ({ text }) => ({ body: Buffer.from(text), delivery: "slow" }),
  "a body that is cut off": ({ text }) => ({ body: Buffer.from(text), delivery: "cut" }),
};

const costlyOnceIn = 300;

/** So many hostile requests, the same ones for each seed. */
export function* hostileRequests(
  source: HostileSource,
  count: number,
  seed: number,
): Generator<HostileRequest> {
  const random = seededRandom(seed);
  const cheap = Object.entries(kinds);
  const costly = Object.entries(costlyKinds);
  for (let index = 0; index < count; index++) {
    const isCostly = index % costlyOnceIn === costlyOnceIn - 1;
    const turn = isCostly
      ? costly[Math.floor(index / costlyOnceIn) % costly.length]
      : cheap[index % cheap.length];
    if (!turn) continue;
    const [kind, make] = turn;
    yield {
      kind,
      method: "POST",
      path: source.path,
      headers: json,
      delivery: "whole",
      ...make(source, random),
    };
  }
}

function deep(open: string, close: string, depth: number, inner = ""): { body: Buffer } {
  return { body: Buffer.from(open.repeat(depth) + inner + close.repeat(depth)) };
}
