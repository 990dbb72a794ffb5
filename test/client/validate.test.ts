import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { ContractError, type GlinkRequest } from "../../src/index.ts";
import { failureOf, glinkAt, requestOf } from "../helpers/clients.ts";
import { serveAnswers } from "../helpers/loopback.ts";

const query = requestOf<GlinkRequest<"queryOrders">>("queryOrders");
const { customerCode: _, ...wrong } = query;
const unexpected = { success: true, total: "one" };

describe("validate", () => {
  test("off sends what breaks the contract, and takes it", async () => {
    const { origin } = await serveAnswers({ body: unexpected });
    expect(await glinkAt(origin).queryOrders(wrong as typeof query)).toEqual(unexpected);
  });

  test.each(["request", "both"] as const)("%s refuses a request before it is sent", async (validate) => {
    const { origin, requests } = await serveAnswers({ body: { success: true } });
    const failure = await failureOf(glinkAt(origin, { validate }).queryOrders(wrong as typeof query));
    expect(failure).toBeInstanceOf(ContractError);
    expect(failure).toMatchObject({
      side: "request",
      violations: [{ pointer: "/customerCode", rule: "required" }],
    });
    expect(requests).toEqual([]);
  });

  test("both refuses an answer, request does not", async () => {
    const { origin } = await serveAnswers({ body: unexpected });
    expect(await glinkAt(origin, { validate: "request" }).queryOrders(query)).toEqual(unexpected);
    expect(await failureOf(glinkAt(origin, { validate: "both" }).queryOrders(query))).toMatchObject({
      name: "ContractError",
      side: "response",
      violations: [{ pointer: "/total", rule: "type" }],
    });
  });

  test("loads the checks apart from the rest, when one is made", async () => {
    const { metafile } = await build({
      stdin: {
        contents: 'export { createGlinkClient } from "./src/index.ts";',
        resolveDir: fromRoot("."),
      },
      bundle: true,
      format: "esm",
      platform: "node",
      splitting: true,
      metafile: true,
      write: false,
      outdir: fromRoot("dist"),
    });
    const outputs = Object.values(metafile.outputs);
    const entry = outputs.find(({ entryPoint }) => entryPoint === "<stdin>");
    expect(Object.keys(entry?.inputs ?? {}).filter((file) => file.includes("validators"))).toEqual([]);
    const late = entry?.imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path) ?? [];
    const loaded = late.flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
    expect(loaded).toEqual(["generated/validators/glink.js"]);
  });
});
