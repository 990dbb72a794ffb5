import { capital } from "../../src/base/capital.ts";
import { bodySchemas } from "../../src/contract/body-schemas.ts";
import {
  type Example,
  type OpenApiDocument,
  type Operation,
  resolve,
  type Schema,
} from "../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
import type { PushDescriptor } from "../../src/contract/push-descriptor.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/pushes.ts";

type Push = { operation: Operation; request: Schema; located: LocatedOperation };

/** What a receiver needs to know of the pushes, for each family that has some. */
export function pushFiles(bundles: Bundles): GeneratedFile[] {
  return [...bundles].flatMap(([family, bundle]) => {
    const pushes = pushesOf(bundle);
    return pushes.length === 0
      ? []
      : [{ path: `pushes/${family}.ts`, text: pushText(family, bundle, pushes) }];
  });
}

function pushesOf(bundle: OpenApiDocument): Push[] {
  return operationsOf(bundle)
    .filter(({ direction }) => direction === "push")
    .map((located) => ({
      located,
      operation: located.operation,
      request: resolve(bundle, bodySchemas(located).request),
    }));
}

function pushText(family: string, bundle: OpenApiDocument, pushes: readonly Push[]): string {
  const name = capital(family);
  const descriptors = pushes.map((push) => describe(push, pushes));
  const ids = pushes.map(({ operation }) => JSON.stringify(operation.operationId)).join(" | ");
  return `${commentOf(stampFor(family, generator), "//")}
import type { Open } from "../../src/contract/open.ts";
import type { PushDescriptor } from "../../src/contract/push-descriptor.ts";
import type { components, operations } from "../types/${family}.ts";

/** Names of the pushes of ${family}. */
export type ${name}PushName = ${ids};

/** The payload of a push, by its operationId. Members that the contract does not list are reachable as \`unknown\`. */
export type ${name}Push<Id extends ${name}PushName> = Open<operations[Id]["requestBody"]["content"]["application/json"]>;

/** The answer to a push. */
export type ${name}MetaResponse = components["schemas"]["MetaResponse"];

/** The handlers of the pushes; \`Handlers\` has the type of each by the name of its push. */
export type ${name}PushHandlers<Handlers extends Readonly<Record<${name}PushName, unknown>>> = {
${pushes.map((push) => handlerText(push)).join("\n")}
};

/** What tells the pushes apart. */
export const ${family}Pushes = ${JSON.stringify(descriptors, null, 2)} as const satisfies readonly PushDescriptor[];

/** The documented answer to a push that was processed. */
export const ${family}Acknowledgement = ${JSON.stringify(acknowledgement(bundle, pushes))} as const satisfies ${name}MetaResponse;
`;
}

/** One member of the type of the handlers, with what the contract says of its push. */
function handlerText({ operation }: Push): string {
  const { operationId, summary, "x-service-type": serviceType, "x-evidence": evidence } = operation;
  const told =
    serviceType === undefined ? "No source names its SERVICE_TYPE" : `SERVICE_TYPE \`${serviceType}\``;
  const without = isRequired(operation)
    ? ""
    : " Without this handler the push is checked all the same, and reaches `unknown`.";
  const [mark, orNone] = isRequired(operation) ? ["", ""] : ["?", " | undefined"];
  return `  /** ${summary}. ${told} (\`${evidence}\`).${without} */
  ${handlerOf(operation)}${mark}: Handlers[${JSON.stringify(operationId)}]${orNone};`;
}

function handlerOf({ operationId }: Operation): string {
  return `on${capital(operationId)}`;
}

/** What the documents describe every receiver has to handle; the platform may never send the rest. */
function isRequired(operation: Operation): boolean {
  return operation["x-evidence"] === "documented";
}

function describe({ operation, request }: Push, pushes: readonly Push[]): PushDescriptor {
  const {
    operationId,
    "x-service-type": serviceType = null,
    "x-tells": tells,
    "x-number": number,
  } = operation;
  if (tells === undefined)
    throw new Error(`The push ${operationId} needs x-tells, state or change: see spec/extensions.md`);
  if (number === undefined || !request.required?.includes(number))
    throw new Error(`The push ${operationId} needs x-number, a required member: see spec/extensions.md`);
  const others = pushes.filter((push) => push.operation !== operation);
  const own = ownMembers(request, others);
  const marks = own.length > 0 ? own : sharedMarks(request, number, others);
  if (marks.length === 0) throw new Error(`Nothing tells the push ${operationId} from the others`);
  return {
    operationId,
    serviceType,
    handler: handlerOf(operation),
    required: isRequired(operation),
    number,
    tells,
    marks,
    certain: own.length > 0,
  };
}

/** Required members that no other push lists: they tell a push for certain. */
function ownMembers({ required = [] }: Schema, others: readonly Push[]): string[] {
  return required.filter((name) => !others.some(({ request }) => name in (request.properties ?? {})));
}

/**
 * Required members that no other push requires; failing those, the number, where every other push that requires it is told
 * by members of its own.
 */
function sharedMarks({ required = [] }: Schema, number: string, others: readonly Push[]): string[] {
  const requiring = (name: string) => others.filter(({ request }) => request.required?.includes(name));
  const marks = required.filter((name) => requiring(name).length === 0);
  if (marks.length > 0) return marks;
  const isTold = ({ request, operation }: Push) => {
    const rest = others.filter((push) => push.operation !== operation);
    return ownMembers(request, rest).length > 0;
  };
  return requiring(number).every(isTold) ? [number] : [];
}

function acknowledgement(bundle: OpenApiDocument, pushes: readonly Push[]): unknown {
  const examples = pushes[0]?.located.operation.responses["200"]?.content?.["application/json"]?.examples;
  const [example] = Object.values(examples ?? {});
  if (!example) throw new Error("The first push needs an example of its answer");
  return resolve<Example>(bundle, example).value;
}
