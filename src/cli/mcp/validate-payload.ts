import { redactChecks } from "../../findings/redact-checks.ts";
import { createReport } from "../../findings/report.ts";
import { checkPayload } from "../../judge/check-payload.ts";
import { namedOperation } from "../named-operation.ts";
import { refuseDepth } from "../read-json-text.ts";
import { type AgentTool, operationArgument, textOf } from "./tool.ts";

/** Validates a payload. */
export const validatePayloadTool: AgentTool = {
  name: "validate_payload",
  title: "Validate a payload",
  description:
    "Checks the JSON text of a payload against the contract and tells each broken rule with its JSON pointer and how to fix it. Parameters of path and query stand beside the members of the body.",
  properties: {
    operation: operationArgument,
    side: {
      type: "string",
      enum: ["request", "response"],
      description: "which message it is; request by default",
    },
    payload: { type: "string", description: "the JSON text, exactly as it is sent or was received" },
  },
  required: ["operation", "payload"],
  isReadOnly: true,
  async run(args, { judge, secrets }) {
    const operation = namedOperation(textOf(args, "operation"));
    const text = textOf(args, "payload");
    refuseDepth({ name: "the payload", text });
    const side = args["side"] === "response" ? "response" : "request";
    const check = checkPayload(judge, operation, side, { name: "payload", text, line: 1 });
    const { ok, summary, findings } = createReport(redactChecks([check], secrets));
    return { ok, summary, findings };
  },
};
