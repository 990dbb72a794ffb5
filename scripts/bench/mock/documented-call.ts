import { answers } from "../../../generated/answers/index.ts";
import { loadBundle } from "../../../src/contract/load-bundles.ts";
import type { Example } from "../../../src/contract/openapi.ts";
import type { Call } from "./running.ts";

/** The documented order of GLINK, as a call on its own path. */
export async function documentedCall(): Promise<Call> {
  const bundle = await loadBundle("glink");
  const path = "/glink/GLINK_CREATE_ORDER_NOTIFY";
  const example =
    bundle.paths?.[path]?.post?.requestBody?.content["application/json"]?.examples?.["documented"];
  const answer = answers["glink"]?.["createOrder"]?.[0]?.examples[0]?.text;
  if (!example || answer === undefined) throw new Error("The contract has no documented order");
  return { path, body: JSON.stringify((example as Example).value), answer };
}
