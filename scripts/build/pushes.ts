import { bodySchemas } from "../../src/contract/body-schemas.ts";
import { type Example, type OpenApiDocument, resolve, type Schema } from "../../src/contract/openapi.ts";
import { type LocatedOperation, operationsOf } from "../../src/contract/operations-of.ts";
import type { PushDescriptor } from "../../src/contract/push-descriptor.ts";
import type { Bundles } from "./bundle.ts";
import type { GeneratedFile } from "./generated-file.ts";
import { commentOf, stampFor } from "./stamp.ts";

const generator = "scripts/build/pushes.ts";

type Push = { operationId: string; serviceType: string; request: Schema; located: LocatedOperation };

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
    .map((located) => {
      const { operationId, "x-service-type": serviceType } = located.operation;
      if (serviceType === undefined) throw new Error(`The push ${operationId} needs an x-service-type`);
      return { operationId, serviceType, located, request: resolve(bundle, bodySchemas(located).request) };
    });
}

function pushText(family: string, bundle: OpenApiDocument, pushes: readonly Push[]): string {
  const name = `${family.charAt(0).toUpperCase()}${family.slice(1)}`;
  const descriptors = pushes.map((push) => describe(push, pushes));
  const ids = pushes.map(({ operationId }) => JSON.stringify(operationId)).join(" | ");
  return `${commentOf(stampFor(family, generator), "//")}
import type { Open } from "../../src/client/call.ts";
import type { PushDescriptor } from "../../src/contract/push-descriptor.ts";
import type { components, operations } from "../types/${family}.ts";

/** Names of the pushes of ${family}. */
export type ${name}PushName = ${ids};

/** The payload of a push, by its operationId. Members that the contract does not list are reachable as \`unknown\`. */
export type ${name}Push<Id extends ${name}PushName> = Open<operations[Id]["requestBody"]["content"]["application/json"]>;

/** The answer to a push. */
export type ${name}MetaResponse = components["schemas"]["MetaResponse"];

/** What tells the pushes apart. */
export const ${family}Pushes = ${JSON.stringify(descriptors, null, 2)} as const satisfies readonly PushDescriptor[];

/** The documented answer to a push that was processed. */
export const ${family}Acknowledgement = ${JSON.stringify(acknowledgement(bundle, pushes))} as const satisfies ${name}MetaResponse;
`;
}

/** Required members that no other push lists tell a push for certain; failing those, what no other push requires. */
function describe({ operationId, serviceType, request }: Push, pushes: readonly Push[]): PushDescriptor {
  const others = pushes.filter((push) => push.operationId !== operationId);
  const required = request.required ?? [];
  const own = required.filter((name) => !others.some((push) => name in (push.request.properties ?? {})));
  const shared = required.filter((name) => !others.some((push) => push.request.required?.includes(name)));
  const marks = own.length > 0 ? own : shared;
  const [number] = marks;
  if (number === undefined) throw new Error(`Nothing tells the push ${operationId} from the others`);
  return { operationId, serviceType, number, marks, certain: own.length > 0 };
}

function acknowledgement(bundle: OpenApiDocument, pushes: readonly Push[]): unknown {
  const examples = pushes[0]?.located.operation.responses["200"]?.content?.["application/json"]?.examples;
  const [example] = Object.values(examples ?? {});
  if (!example) throw new Error("The first push needs an example of its answer");
  return resolve<Example>(bundle, example).value;
}
