import { once } from "node:events";
import { createRequire } from "node:module";
import { loadJudge } from "../../judge/judge.ts";
import { secretsIn } from "../../judge/keys.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { discretionOf } from "../discretion.ts";
import { type CheckArguments, callTool, schemaOf } from "../mcp/call-tool.ts";
import { loadSdk } from "../mcp/load-sdk.ts";
import { allowedOrigins, mcpHelp, mcpOptions, sandboxOrigin } from "../mcp/options.ts";
import type { AgentSetup, AgentTool } from "../mcp/tool.ts";
import { agentTools } from "../mcp/tools.ts";
import { type GivenOptions, readOptions } from "../options.ts";
import { readKeys, secretsInEnvironment } from "../read-keys.ts";
import { refuseSecretOptions } from "../read-secret.ts";
import { tokenOf } from "../sandbox/token.ts";

/** `fulfillment-openapi mcp`: serves the tools of this package to a coding agent. */
export const mcpCommand: Command = { help: mcpHelp, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  refuseSecretOptions(args);
  const options = readOptions(args, mcpOptions);
  const sdk = await loadSdk();
  const setup = await setupOf(options, context);
  const { version } = createRequire(import.meta.url)("fulfillment-openapi/package.json");
  const server = new sdk.Server(
    { name: "fulfillment-openapi", version: String(version) },
    { capabilities: { tools: {} }, instructions },
  );
  const checker = new sdk.AjvJsonSchemaValidator();
  const checkOf = (tool: AgentTool): CheckArguments => {
    const check = checker.getValidator(schemaOf(tool));
    return (given) => check(given).errorMessage;
  };
  const tools = new Map(agentTools.map((tool) => [tool.name, { tool, check: checkOf(tool) }]));
  server.setRequestHandler(sdk.ListToolsRequestSchema, () => ({ tools: agentTools.map(listed) }));
  server.setRequestHandler(sdk.CallToolRequestSchema, ({ params }) =>
    callTool(tools, params.name, params.arguments ?? {}, setup),
  );
  const closed = Promise.race([once(context.stdin, "end"), once(context.stdin, "close")]);
  await server.connect(new sdk.StdioServerTransport());
  await closed;
  await server.close();
  return 0;
}

const instructions =
  "Tools for integrating with the warehouse APIs GLINK, qlink and KakaClo. Find an operation, read it and its errata, write the payload, validate it, then try it in the sandbox.";

/** A tool as it is listed for agents. */
function listed(tool: AgentTool) {
  const { name, title, description, isReadOnly } = tool;
  return {
    ...{ name, title, description, inputSchema: schemaOf(tool) },
    annotations: { readOnlyHint: isReadOnly, openWorldHint: false },
  };
}

/** Reads all that the tools work with. The standard output belongs to the protocol: what is printed goes to the standard error. */
async function setupOf(
  options: GivenOptions<typeof mcpOptions>,
  context: CommandContext,
): Promise<AgentSetup> {
  const [sandbox, hosts] = [sandboxOrigin(options.sandbox), allowedOrigins(options["allow-host"])];
  const keys = await readKeys(options.keys, context);
  const sandboxToken = await tokenOf(options["sandbox-token-file"], context);
  const secrets = [
    ...secretsIn(keys),
    ...(await secretsInEnvironment(context)),
    ...(sandboxToken === undefined ? [] : [sandboxToken]),
  ];
  return {
    ...{ keys, secrets, sandbox, sandboxToken, hosts },
    judge: await loadJudge(discretionOf(options, secrets)),
    allowWrites: options["allow-writes"] === true,
    context: { ...context, print: context.note, annotate: context.note },
  };
}
