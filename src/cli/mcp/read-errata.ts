import { errataAtField, errataOf } from "../../contract/errata-of.ts";
import { byImpact, type Erratum } from "../../contract/erratum.ts";
import { namedOperation } from "../named-operation.ts";
import { type AgentTool, operationArgument, textOf } from "./tool.ts";

/** Reads what the documents contradict or leave open about an operation or a field. */
export const readErrataTool: AgentTool = {
  name: "read_errata",
  title: "Read the errata of an operation or field",
  description:
    "Tells where the source documents contradict themselves about an operation or one of its fields, or leave a question open, and what was decided. The gravest first: breaks, decides, detail.",
  properties: {
    operation: operationArgument,
    field: { type: "string", description: "name or dotted path of a field: shipTo.countryCode" },
  },
  required: ["operation"],
  isReadOnly: true,
  async run(args) {
    const { errata } = await import("../../../generated/errata/index.ts");
    const own = errataOf(errata, namedOperation(textOf(args, "operation")));
    const field = textOf(args, "field");
    return { errata: byImpact(field === "" ? own : errataAtField(own, field)).map(shown) };
  },
};

function shown({ places, family: _, ...rest }: Erratum): object {
  return { ...rest, places: places.map(({ direction, field }) => `${direction} ${field}`.trim()) };
}
