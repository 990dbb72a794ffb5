import { diffOtherMembers } from "./annotations.ts";
import type { Change } from "./change.ts";
import { diffRequestBody, diffResponses } from "./message.ts";
import { type JsonObject, type Node, objectOf } from "./node.ts";
import { type FoundOperation, isSamePlace, type OperationPair } from "./operations.ts";
import { diffParameters } from "./parameters.ts";
import type { Side } from "./rules.ts";
import { diffSchemas } from "./schema.ts";
import { both, isSame, type Pair, report, type Scope } from "./scope.ts";
import { diffSecurity } from "./security.ts";
import { diffServers } from "./servers.ts";

/** Both descriptions, and where the changes go. */
export type Comparison = {
  readonly documents: { readonly old: JsonObject; readonly new: JsonObject };
  readonly changes: Change[];
  /** Where references led. */
  readonly used: Set<string>;
};

const operationMembers = new Set([
  "operationId",
  "x-service-type",
  "x-payloads",
  "parameters",
  "x-parameter-rules",
  "requestBody",
  "responses",
  "security",
  "servers",
]);

const itemMembers = new Set([
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
  ...["parameters", "servers"],
]);

/** Compares an operation, or notes that only one of the descriptions has it. */
export function diffOperation(comparison: Comparison, { old, new: now }: OperationPair): void {
  const found = now ?? old;
  if (!found) return;
  const scope = scopeOf(comparison, found);
  const pair = { old: nodeOf(old, found), new: nodeOf(now, found) };
  if (!old || !now) {
    report(scope, old ? "operation-removed" : "operation-added", pair, placesOf(old, now));
    return;
  }
  diffIdentity(scope, pair, old, now);
  const request = messageScope(scope, "request");
  diffSecurity({ ...request, place: "security" }, pair);
  diffParameters(request, old, now);
  diffSchemas({ ...request, place: "parameters" }, both(pair, "x-parameter-rules"));
  diffRequestBody(request, both(pair, "requestBody"));
  diffResponses(messageScope(scope, "response"), both(pair, "responses"));
  diffPayloads(scope, both(pair, "x-payloads"));
  diffServers(scope, both(pair, "servers"));
  diffOtherMembers(scope, pair, operationMembers);
  const item = { old: old.item, new: now.item };
  diffServers(scope, both(item, "servers"));
  diffOtherMembers(scope, item, itemMembers);
}

function scopeOf(comparison: Comparison, { name, sent, node }: FoundOperation): Scope {
  const serviceType = objectOf(node)["x-service-type"];
  return {
    ...comparison,
    operation: name,
    ...(typeof serviceType === "string" ? { serviceType } : {}),
    sent,
    direction: "operation",
    side: "written",
    sense: "same",
    place: "",
    seen: new Set(),
  };
}

/** The customer writes the requests of calls and the answers to pushes, and reads all else. */
function messageScope(scope: Scope, direction: "request" | "response"): Scope {
  const side: Side = (scope.sent === "call") === (direction === "request") ? "written" : "read";
  return { ...scope, direction, side, seen: new Set() };
}

function nodeOf(operation: FoundOperation | undefined, other: FoundOperation): Node {
  return operation?.node ?? { value: undefined, pointer: other.node.pointer };
}

function placesOf(old: FoundOperation | undefined, now: FoundOperation | undefined) {
  const text = (found: FoundOperation | undefined) => found && `${found.method.toUpperCase()} ${found.path}`;
  return { old: text(old), new: text(now) };
}

function diffIdentity(scope: Scope, pair: Pair, old: FoundOperation, now: FoundOperation): void {
  const places = placesOf(old, now);
  if (places.old !== places.new) {
    report(scope, isSamePlace(old, now) ? "path-parameter-renamed" : "path-changed", pair, places);
  }
  const name = both(pair, "operationId");
  if (!isSame(name)) report(scope, "operation-renamed", name);
  const serviceType = both(pair, "x-service-type");
  if (!isSame(serviceType)) report(scope, "service-type-changed", serviceType);
}

/** Compares what a call of the gateway carries, SERVICE_TYPE by SERVICE_TYPE. */
function diffPayloads(scope: Scope, pair: Pair): void {
  for (const serviceType of new Set([
    ...Object.keys(objectOf(pair.new)),
    ...Object.keys(objectOf(pair.old)),
  ])) {
    const payload = both(pair, serviceType);
    const inside = { ...scope, serviceType };
    if (payload.old.value === undefined)
      report(inside, "payload-added", payload, { old: undefined, new: serviceType });
    else if (payload.new.value === undefined)
      report(inside, "payload-removed", payload, { old: serviceType, new: undefined });
    else {
      for (const direction of ["request", "response"] as const) {
        diffSchemas(messageScope(inside, direction), both(payload, direction));
      }
    }
  }
}
