import { explain } from "../../explain/explain.ts";
import { type Keys, secretFor } from "../../judge/keys.ts";
import { namedOperation } from "../named-operation.ts";
import { refuseDepth } from "../read-json-text.ts";
import type { Call, SignedFamily } from "../sign/call.ts";
import { isOrigin, readyCurl } from "../sign/ready-curl.ts";
import { recipeOf } from "../sign/recipe-of.ts";
import { explanationJson } from "../sign/report.ts";
import { UsageError, wrongUsage } from "../usage-error.ts";
import { type AgentTool, type Arguments, operationArgument, textOf } from "./tool.ts";

/** Signs a call, and explains a signature that is wrong. */
export const signCallTool: AgentTool = {
  name: "sign_call",
  title: "Sign a call or explain a signature",
  description:
    "Signs a call of GLINK or qlink with the key that this server was started with: the string to sign (*** stands for the secret), the signature and a curl command. With received, tells which common mistake produced that signature.",
  properties: {
    operation: operationArgument,
    body: { type: "string", description: "the JSON text that is sent, byte for byte; qlink may go without" },
    caller: {
      type: "string",
      description: "partnerId (GLINK) or app key (qlink); by default the one of the keys",
    },
    received: { type: "string", description: "a signature to explain" },
    baseUrl: { type: "string", description: "origin that the curl command calls; by default production" },
  },
  required: ["operation"],
  isReadOnly: true,
  async run(args, { keys, context }) {
    const { call, caller } = callOf(args, keys);
    refuseNoOrigin(textOf(args, "baseUrl"));
    const options = {
      ...(call.family === "qlink" ? { "app-key": caller } : { "partner-id": caller }),
      ...(args["baseUrl"] !== undefined && { "base-url": textOf(args, "baseUrl") }),
    };
    const recipe = recipeOf(call, options);
    const result = {
      stringToSign: `${recipe.compose(recipe.payload)}***`,
      sign: recipe.sign,
      curl: await readyCurl(call, recipe.sign, options, context),
    };
    const received = textOf(args, "received");
    if (received === "") return result;
    return { ...result, explanation: explanationJson(received, explain(recipe, received)) };
  },
};

function callOf(args: Arguments, keys: Keys): { call: Call; caller: string } {
  const operation = namedOperation(textOf(args, "operation"));
  const { family, direction } = operation;
  if (direction === "push")
    throw wrongUsage`${operation.operationId} is a push: ${family} sends it to you, without a signature.`;
  if (!isSigned(family)) throw wrongUsage`${family} signs nothing: its calls carry an access token.`;
  const body = args["body"] === undefined ? undefined : textOf(args, "body");
  if (family === "glink" && body === undefined) throw new UsageError("A GLINK call needs a body.");
  if (body !== undefined) refuseDepth({ name: "the body", text: body });
  const { caller, secret } = keyOf(family, textOf(args, "caller"), keys);
  const contentMode = keys.qlinkContent ?? "string";
  return { call: { family, operation, body, secret, contentMode }, caller };
}

/** The command says the same of its option, which an agent does not have. */
function refuseNoOrigin(baseUrl: string): void {
  if (baseUrl === "" || isOrigin(baseUrl)) return;
  throw new UsageError("baseUrl has to be an origin, such as http://localhost:4010, without path or user.");
}

function isSigned(family: string): family is SignedFamily {
  return family === "glink" || family === "qlink";
}

/** The key of a caller; of the only one where none is named. */
function keyOf(family: SignedFamily, named: string, keys: Keys): { caller: string; secret: string } {
  const known = keys[family] ?? {};
  const names = Object.keys(known).filter((name) => name !== "*");
  const caller = named === "" && names.length === 1 ? (names[0] ?? "") : named;
  if (Object.keys(known).length === 0)
    throw wrongUsage`There is no key of ${family}. Start this server with --keys, or with the variables that mcp --help names.`;
  if (caller === "")
    throw wrongUsage`Name the caller, since the keys do not tell which one: its ${family === "glink" ? "partnerId" : "app key"}.`;
  const secret = secretFor(known, caller);
  if (secret === undefined) throw wrongUsage`There is no key of ${family} for "${caller}".`;
  return { caller, secret };
}
