import { diffOtherMembers } from "./annotations.ts";
import { child, type Node, objectOf } from "./node.ts";
import { diffSchemas } from "./schema.ts";
import { both, isInBoth, type Pair, report, resolved, type Scope } from "./scope.ts";

const bodyMembers = new Set(["required", "content"]);
const mediaTypeMembers = new Set(["schema"]);
const responseMembers = new Set(["content", "headers"]);

/** Compares the bodies of requests. */
export function diffRequestBody(scope: Scope, pair: Pair): void {
  const body = resolved(scope, pair);
  const isNeeded = objectOf(body.new)["required"] === true;
  if (!isInBoth(scope, body, isNeeded ? "body-added" : "body-optional", "body-removed")) return;
  const required = both(body, "required");
  const isRequired = ({ value }: Node) => value === true;
  if (isRequired(required.new) && !isRequired(required.old)) report(scope, "body-required", required);
  if (!isRequired(required.new) && isRequired(required.old)) report(scope, "body-optional", required);
  diffContent(scope, both(body, "content"));
  diffOtherMembers(scope, body, bodyMembers);
}

/** Compares the answers, status by status. */
export function diffResponses(scope: Scope, pair: Pair): void {
  const statuses = new Set([...Object.keys(objectOf(pair.new)), ...Object.keys(objectOf(pair.old))]);
  for (const status of statuses) {
    const response = resolved(scope, both(pair, status));
    const inside = { ...scope, place: `status ${status}` };
    if (status.startsWith("x-")) continue;
    const kind = status.startsWith("2") ? "success" : "failure";
    if (isInBoth(inside, response, `${kind}-status-added`, `${kind}-status-removed`))
      diffResponse(inside, response);
  }
}

function diffResponse(scope: Scope, response: Pair): void {
  const content = both(response, "content");
  if (isInBoth(scope, content, "body-added", "body-removed")) diffContent({ ...scope, place: "" }, content);
  diffHeaders(scope, both(response, "headers"));
  diffOtherMembers(scope, response, responseMembers);
}

function diffContent(scope: Scope, pair: Pair): void {
  const [old, now] = [byMediaType(pair.old), byMediaType(pair.new)];
  for (const name of new Set([...now.keys(), ...old.keys()])) {
    const [before, after] = [old.get(name), now.get(name)];
    const body = {
      old: before ?? { value: undefined, pointer: `${pair.old.pointer}` },
      new: after ?? { value: undefined, pointer: `${pair.new.pointer}` },
    };
    if (!before) report({ ...scope, place: name }, "media-type-added", body, { old: undefined, new: name });
    else if (!after)
      report({ ...scope, place: name }, "media-type-removed", body, { old: name, new: undefined });
    else {
      diffSchemas(scope, both(body, "schema"));
      diffOtherMembers({ ...scope, place: name }, body, mediaTypeMembers);
    }
  }
}

/** Media types without parameters such as the charset, in lower case. */
function byMediaType(content: Node): Map<string, Node> {
  return new Map(
    Object.keys(objectOf(content)).map((name) => [
      (name.split(";")[0] ?? name).trim().toLowerCase(),
      child(content, name),
    ]),
  );
}

/** Header fields of an answer: parameters whose name is their key. */
function diffHeaders(scope: Scope, pair: Pair): void {
  for (const name of new Set([...Object.keys(objectOf(pair.new)), ...Object.keys(objectOf(pair.old))])) {
    diffParameter({ ...scope, place: `header ${name}` }, resolved(scope, both(pair, name)));
  }
}

const parameterMembers = new Set(["name", "in", "required", "schema", "content", "style", "explode"]);

/** Compares a parameter or a header field, which one of the descriptions may lack. */
export function diffParameter(scope: Scope, pair: Pair): void {
  const [old, now] = [objectOf(pair.old)["required"] === true, objectOf(pair.new)["required"] === true];
  const added = now ? "required-parameter-added" : "parameter-added";
  if (!isInBoth(scope, pair, added, "parameter-removed")) return;
  if (now && !old) report(scope, "parameter-required", both(pair, "required"));
  if (old && !now) report(scope, "parameter-optional", both(pair, "required"));
  diffStyle(scope, pair);
  diffSchemas(scope, both(pair, "schema"));
  diffContent(scope, both(pair, "content"));
  diffOtherMembers(scope, pair, parameterMembers);
}

/** Compares how lists and objects are written; what goes without saying (OpenAPI 3.1, 4.8.12.2) is filled in. */
function diffStyle(scope: Scope, pair: Pair): void {
  const schemas = resolved(scope, both(pair, "schema"));
  const isSingle = isSingleValue(schemas.old) && isSingleValue(schemas.new);
  const [old, now] = [pair.old, pair.new].map((parameter) => {
    const { in: where = "header", style = where === "query" || where === "cookie" ? "form" : "simple" } =
      objectOf(parameter);
    const { explode = style === "form" } = objectOf(parameter);
    return isSingle ? `style ${style}` : `style ${style}, explode ${explode}`;
  });
  if (old !== now) report(scope, "parameter-style-changed", pair, { old, new: now });
}

function isSingleValue(schema: Node): boolean {
  const { type } = objectOf(schema);
  const types = [type].flat();
  return type !== undefined && !types.includes("array") && !types.includes("object");
}
