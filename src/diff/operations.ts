import type { Direction } from "../contract/operations-of.ts";
import { child, type JsonObject, type Node, objectOf } from "./node.ts";

/** An operation of a description. */
export type FoundOperation = {
  /** operationId, or method and path where it has none. */
  readonly name: string;
  readonly sent: Direction;
  /** Path of a call, or name of a push. */
  readonly path: string;
  readonly method: string;
  readonly node: Node;
  /** The path item that holds it, for what it says of all its operations. */
  readonly item: Node;
};

/** An operation of either description, or of both. */
export type OperationPair = { readonly old?: FoundOperation; readonly new?: FoundOperation };

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** In OpenAPI 3.0, which has no webhooks, the bundles have pushes under this path. */
const pushPath = "/webhooks/";

/** All operations: calls in the order of the paths, then pushes. */
export function operationsIn(document: JsonObject): FoundOperation[] {
  const root = { value: document, pointer: "" };
  const isOld = String(document["openapi"]).startsWith("3.0");
  return [
    ...below(child(root, "paths"), (path) => (isOld && path.startsWith(pushPath) ? "push" : "call")),
    ...below(child(root, "webhooks"), () => "push"),
  ];
}

function below(items: Node, sentAt: (path: string) => Direction): FoundOperation[] {
  return Object.keys(objectOf(items)).flatMap((path) => {
    const item = child(items, path);
    return methods.flatMap((method) => {
      const node = child(item, method);
      if (node.value === undefined) return [];
      const { operationId } = objectOf(node);
      const name = typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`;
      return [{ name, sent: sentAt(path), path, method, node, item }];
    });
  });
}

/**
 * Puts together what is the same operation in both: first by name, so that a path may change, then by path, so that a
 * name may. In the order of the new description; what is only in the old one comes last.
 */
export function pairedOperations(
  old: readonly FoundOperation[],
  now: readonly FoundOperation[],
): OperationPair[] {
  const partners = new Map<FoundOperation, FoundOperation>();
  const rest = new Set(old);
  for (const isPartner of [hasSameName, isSamePlace]) {
    for (const operation of now) {
      const partner = partners.has(operation)
        ? undefined
        : [...rest].find((one) => isPartner(one, operation));
      if (!partner) continue;
      partners.set(operation, partner);
      rest.delete(partner);
    }
  }
  return [
    ...now.map((operation) => {
      const partner = partners.get(operation);
      return partner ? { old: partner, new: operation } : { new: operation };
    }),
    ...[...rest].map((operation) => ({ old: operation })),
  ];
}

function hasSameName(old: FoundOperation, now: FoundOperation): boolean {
  return old.sent === now.sent && old.name === now.name;
}

/** Whether both are reached in the same way, whatever the parameters of the path are called. */
export function isSamePlace(old: FoundOperation, now: FoundOperation): boolean {
  return (
    old.sent === now.sent && withoutNames(old.path) === withoutNames(now.path) && old.method === now.method
  );
}

function withoutNames(path: string): string {
  return path.replaceAll(namesInPath, "{}");
}

/** A parameter of a path, in its braces. */
const namesInPath = /\{[^{}/]*\}/g;

/** The parameters of a path, in their order. */
export function pathNames({ path }: FoundOperation): string[] {
  return [...path.matchAll(namesInPath)].map(([name]) => name.slice(1, -1));
}
