import { actInSandboxTool, callSandboxTool } from "./call-sandbox.ts";
import { findOperationTool } from "./find-operation.ts";
import { readErrataTool } from "./read-errata.ts";
import { readOperationTool } from "./read-operation.ts";
import { runFlowTool } from "./run-flow.ts";
import { signCallTool } from "./sign-call.ts";
import type { AgentTool } from "./tool.ts";
import { validatePayloadTool } from "./validate-payload.ts";

/** All tools, in the order in which an integration needs them. */
export const agentTools: readonly AgentTool[] = [
  findOperationTool,
  readOperationTool,
  readErrataTool,
  validatePayloadTool,
  signCallTool,
  callSandboxTool,
  actInSandboxTool,
  runFlowTool,
];
