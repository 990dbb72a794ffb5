import { isObject } from "../../../src/base/type-guards.ts";
import type { OpenApiDocument, Parameter } from "../../../src/contract/openapi.ts";
import { type LocatedOperation, type Method, operationsOf } from "../../../src/contract/operations-of.ts";
import { requestScenarios } from "../../../src/contract/request-examples.ts";
import { hasBody } from "../../../src/wire/parameters.ts";
import { documentedText } from "../../lib/samples/documented-text.ts";
import { laidOut } from "../../lib/samples/json-text.ts";
import { fakeCredentials } from "../../lib/samples/sample-call.ts";
import type { Bundles } from "../bundle.ts";
import { addressOfCall, type CollectionAddress } from "./address.ts";

/** A call as a collection has it, whatever the format. */
export type CollectionCall = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** The tag, by which requests are grouped. */
  readonly group: string;
  readonly method: Method;
  /** Where it goes on the wire: to the gateway in GLINK. */
  readonly address: CollectionAddress;
  /** GLINK's SERVICE_TYPE, empty in the other families. */
  readonly serviceType: string;
  /** The partner ID of the envelope: that of the payload, or the variable where it has none. */
  readonly partnerId: string;
  /** The documented JSON body, whose numbers have the digits that are printed; `undefined` for a call without one. */
  readonly payload: string | undefined;
  /** Header fields that may be sent, with an example of each. */
  readonly optionalHeaders: readonly { readonly name: string; readonly value: string }[];
  /** Header fields that sign the call, each filled from the variable of its name. */
  readonly signedHeaders: readonly string[];
  /** By what the answer tells that the call was taken. */
  readonly outcome: Outcome;
};

/** A member of an answer, with the value that it has, or must not have. */
export type Outcome = { readonly member: string } & ({ readonly is: unknown } | { readonly isNot: string });

/** The end of an assertion about an {@link Outcome}. */
export function expectationOf(outcome: Outcome): string {
  return "is" in outcome
    ? `.to.equal(${JSON.stringify(outcome.is)})`
    : `.to.not.equal(${JSON.stringify(outcome.isNot)})`;
}

/** All that a collection of a family is written from. */
export type CollectionSource = {
  readonly family: string;
  readonly title: string;
  /** Addresses of the systems, each with what it is. */
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  /** Names of the variables, with values that make the collection work with the mock. */
  readonly variables: Readonly<Record<string, string>>;
  readonly calls: readonly CollectionCall[];
};

/** The variables of each family. Keys have to be replaced; without keys of its own, the mock takes any. */
const credentials: Readonly<Record<string, readonly (keyof typeof fakeCredentials)[]>> = {
  glink: ["partnerId", "partnerKey"],
  qlink: ["appKey", "appSecret"],
  kakaclo: ["accessToken"],
};

/** Names of the variables that are secrets. */
export const secretVariables: readonly string[] = ["partnerKey", "appSecret", "accessToken"];

/** Address of the mock, as `npm start` and the command serve it. */
const mockOrigin = "http://localhost:4010";

/**
 * What the collection of a family is written from.
 *
 * @param bundles all bundles, that of the gateway among them
 */
export function collectionSource(family: string, bundles: Bundles): CollectionSource {
  const bundle = bundleOf(bundles, family);
  const wire = bundles.get(`${family}-gateway`) ?? bundle;
  const names = credentials[family];
  if (!names) throw new Error(`scripts/build/collections/calls.ts knows no variables of ${family}`);
  return {
    family,
    title: bundle.info.title,
    servers: wire.servers ?? [],
    variables: {
      origin: mockOrigin,
      ...Object.fromEntries(names.map((name) => [name, fakeCredentials[name]])),
    },
    calls: operationsOf(bundle)
      .filter(({ direction }) => direction === "call")
      .map((located) => callOf(family, bundle, wire, located)),
  };
}

function bundleOf(bundles: Bundles, name: string): OpenApiDocument {
  const bundle = bundles.get(name);
  if (!bundle) throw new Error(`There is no bundle ${name}`);
  return bundle;
}

function callOf(
  family: string,
  bundle: OpenApiDocument,
  wire: OpenApiDocument,
  located: LocatedOperation,
): CollectionCall {
  const { operation, method, allParameters: parameters } = located;
  const { operationId, summary, description = "", tags = [] } = operation;
  const scenarios = {
    request: requestScenarios(operation),
    response: { 200: Object.keys(operation.responses["200"]?.content?.["application/json"]?.examples ?? {}) },
  };
  const text = documentedText({ family, operationId, scenarios }, "request");
  const path = wire === bundle ? located.path : (Object.keys(wire.paths ?? {})[0] ?? "");
  return {
    operationId,
    summary,
    description,
    group: tags[0] ?? bundle.info.title,
    method,
    address: addressOfCall(path, located, text),
    serviceType: operation["x-service-type"] ?? "",
    partnerId: partnerIdIn(text),
    payload: hasBody(located) ? laidOut(text) : undefined,
    signedHeaders: parameters.flatMap(({ name, in: place, required }) =>
      required && place === "header" ? [name] : [],
    ),
    optionalHeaders: parameters.filter(({ required }) => !required).flatMap(headerWithExample),
    outcome: outcomeIn(documentedText({ family, operationId, scenarios }, "response"), operationId),
  };
}

function headerWithExample({ name, in: place, examples }: Parameter): { name: string; value: string }[] {
  const [example] = Object.values(examples ?? {});
  return place === "header" && typeof example?.value === "string" ? [{ name, value: example.value }] : [];
}

function partnerIdIn(payload: string): string {
  const value: unknown = JSON.parse(payload);
  const partnerId = isObject(value) ? value["partnerId"] : undefined;
  return typeof partnerId === "string" && partnerId !== "" ? partnerId : "{{partnerId}}";
}

/** A documented refusal says little of an edited call but this: it was not refused for its signature. */
function outcomeIn(answer: string, operationId: string): Outcome {
  const value: unknown = JSON.parse(answer);
  const { success, code } = isObject(value) ? value : {};
  if (success === undefined && code === undefined)
    throw new Error(`The answer of ${operationId} tells no outcome`);
  if (success === false) return { member: "code", isNot: "INVALID_SIGNATURE" };
  return success === undefined ? { member: "code", is: code } : { member: "success", is: success };
}
