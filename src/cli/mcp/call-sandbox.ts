import { createSend } from "../../delivery/deliver.ts";
import { type Acts, findActs, worldOf } from "../../probe/flows/acts.ts";
import { callStep } from "../../probe/flows/call-step.ts";
import { realTime } from "../../probe/flows/flow-time.ts";
import { createCaller } from "../../probe/verify/caller.ts";
import { type ControlRoute, controlRoutes } from "../../sandbox/control/routes.ts";
import { namedOperation } from "../named-operation.ts";
import { parseOrExplain } from "../read-json-text.ts";
import { createControlClient } from "../sandbox/control-client.ts";
import { obstacle, wrongUsage } from "../usage-error.ts";
import { type AgentSetup, type AgentTool, operationArgument, textOf } from "./tool.ts";

const timeoutMs = 10_000;

/** Calls the sandbox. */
export const callSandboxTool: AgentTool = {
  name: "call_sandbox",
  title: "Call the sandbox",
  description:
    "Signs a call and sends it to the sandbox on this machine, which remembers what it is told. Tells the answer, what it means, and where it breaks the contract. Nothing reaches a real system.",
  properties: {
    operation: operationArgument,
    payload: {
      type: "string",
      description: "the JSON text of the payload; parameters of path and query beside the members",
    },
  },
  required: ["operation", "payload"],
  isReadOnly: false,
  async run(args, setup) {
    const operation = namedOperation(textOf(args, "operation"));
    if (operation.direction === "push")
      throw wrongUsage`${operation.operationId} is a push: the sandbox sends it to you.`;
    const payload = parseOrExplain({ name: "the payload", text: textOf(args, "payload") });
    const { keys, judge, sandbox: baseUrl } = setup;
    const caller = createCaller({ keys, wire: "form" });
    await sandboxOf(worldOf(operation.family, caller.nameIn(operation.family), operation.bearer), setup);
    const called = await callStep(operation, payload, {
      send: createSend(timeoutMs),
      baseUrl,
      caller,
      judge,
      time: realTime,
      deadline: realTime.now() + timeoutMs,
    });
    return { ...called, body: called.body ?? null };
  },
};

/** Lets people in the warehouse do something. */
export const actInSandboxTool: AgentTool = {
  name: "act_in_sandbox",
  title: "Act in the sandbox",
  description:
    "Does in the sandbox what people do in a warehouse, such as packing or receiving, or lists what can be done where no act is named.",
  properties: {
    act: { type: "string", description: "name of the act; none lists all acts" },
    world: {
      type: "string",
      description: "name of the world, such as glink:PARTNER; none lists the open ones",
    },
    members: { type: "object", description: "the members of the act, such as the number of the order" },
  },
  required: [],
  isReadOnly: false,
  async run(args, setup) {
    await sandboxOf("", setup);
    const control = createControlClient(setup.sandbox, setup.sandboxToken);
    const [act, world] = [textOf(args, "act"), textOf(args, "world")];
    if (act === "" || world === "") return { worlds: await control.worlds(), acts: await control.acts() };
    const members = Object.fromEntries(Object.entries(args["members"] ?? {}));
    const text = await control.call(actRoute(), { world, act }, members);
    return { done: parseOrExplain({ name: "the answer", text }) };
  },
};

/** The control call that lets something be done. */
function actRoute(): ControlRoute {
  const route = controlRoutes().find(({ id }) => id === "doAct");
  if (!route) throw new Error("The description of the control has no acts");
  return route;
}

/**
 * The sandbox that the command was started for.
 *
 * @throws UsageError where none answers there: a proxy or a real system does not get what is meant for a sandbox
 */
async function sandboxOf(world: string, { sandbox, sandboxToken }: AgentSetup): Promise<Acts> {
  const acts = await findActs(sandbox, world, { token: sandboxToken, timeoutMs });
  if (acts) return acts;
  throw obstacle`No sandbox answers at ${sandbox}. Start one: fulfillment-openapi sandbox`;
}
