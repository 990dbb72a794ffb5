import { errataAtField, errataOf, plainField } from "../../contract/errata-of.ts";
import { byImpact, type Erratum } from "../../contract/erratum.ts";
import { flattened } from "../../contract/fields.ts";
import { fullName } from "../../contract/find-operation.ts";
import { loadBundles } from "../../contract/load-bundles.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { namedOperation } from "../named-operation.ts";
import { suggestion } from "../suggestion.ts";
import { wrongUsage } from "../usage-error.ts";
import { messagesOf } from "./messages.ts";
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
    const operation = namedOperation(textOf(args, "operation"));
    const own = errataOf(errata, operation);
    const field = textOf(args, "field");
    if (field === "") return { errata: byImpact(own).map(shown) };
    const found = errataAtField(own, field);
    // No errata of a field that is not there would read as if there were nothing to know of the one that was meant.
    if (found.length === 0) refuseUnknownField(field, operation, await loadBundles());
    return { errata: byImpact(found).map(shown) };
  },
};

function refuseUnknownField(
  field: string,
  operation: OperationDescriptor,
  bundles: Awaited<ReturnType<typeof loadBundles>>,
): void {
  const bundle = bundles.get(operation.family);
  const fields = bundle ? messagesOf(bundle, operation).flatMap((message) => flattened(message.field)) : [];
  const paths = fields.map(({ anchor }) => plainField(anchor));
  const asked = plainField(field);
  if (paths.some((path) => path === asked || path.endsWith(`.${asked}`))) return;
  const hint = suggestion(asked, [...new Set([...paths, ...fields.map(({ name }) => name)])]);
  throw wrongUsage`${fullName(operation)} has no field "${field}".${hint || " read_operation lists its fields."}`;
}

function shown({ places, family: _, ...rest }: Erratum): object {
  return { ...rest, places: places.map(({ direction, field }) => `${direction} ${field}`.trim()) };
}
