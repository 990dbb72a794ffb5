import type { IncomingMessage } from "node:http";
import { fromForm, verifyGlink } from "../../src/wire/glink.ts";
import { bundleOf, type ExampleCase, exampleCases, validatorOf } from "./contract.ts";
import { serve, textOf } from "./loopback.ts";

/** Who may call the gateway of the tests. */
export const glinkAccount = { partnerId: "PARTNER-1", partnerKey: "key of the partner+/=& 仓" };

/** What the gateway got: the operation, its payload as text, and how it came. */
export type GatewayCall = { operationId: string; bizData: string; contentType: string; body: string };

/**
 * Starts a GLINK gateway until the test has finished: it decodes the envelope, verifies the signature, checks the payload
 * and answers with the contract's example of the scenario.
 */
export async function serveGateway(
  scenario = "documented",
): Promise<{ origin: string; calls: GatewayCall[] }> {
  const calls: GatewayCall[] = [];
  const origin = await serve(async (request, response) => {
    const answer = answerTo(request, await textOf(request), scenario, calls);
    response.writeHead(answer === undefined ? 400 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  return { origin, calls };
}

function answerTo(
  { url = "", headers }: IncomingMessage,
  body: string,
  scenario: string,
  calls: GatewayCall[],
): unknown {
  const contentType = headers["content-type"] ?? "";
  const [path, query] = url.split("?");
  if (!(path !== undefined && path in (gateway.paths ?? {}))) return undefined;
  const envelope = fromForm(query ?? body);
  if (envelope.partnerId !== glinkAccount.partnerId || !verifyGlink(envelope, glinkAccount.partnerKey))
    return invalidSignature;
  const answer = answerOf(envelope.serviceType, scenario);
  if (!answer) return undefined;
  const { operationId } = answer.operation;
  calls.push({ operationId, bizData: envelope.bizData, contentType, body });
  const isValid = validatorOf("glink", operationId, "request")(JSON.parse(envelope.bizData));
  return isValid ? answer.example.value : undefined;
}

function answerOf(serviceType: string, scenario: string): ExampleCase | undefined {
  const answers = exampleCases.filter(
    ({ operation, side }) => operation.serviceType === serviceType && side === "response",
  );
  return answers.find((answer) => answer.scenario === scenario) ?? answers[0];
}

const gateway = bundleOf("glink-gateway");
const [callGateway] = Object.values(gateway.paths ?? {});
const examples = callGateway?.post?.responses["200"]?.content?.["application/json"]?.examples ?? {};

/** The answer to a call whose signature is wrong. */
export const invalidSignature = Reflect.get(examples["invalidSignature"] ?? {}, "value");
