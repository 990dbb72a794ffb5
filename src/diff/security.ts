import { diffOtherMembers } from "./annotations.ts";
import { child, entriesOf, type JsonObject, type Node, objectOf } from "./node.ts";
import { both, isSame, type Pair, report, resolved, type Scope } from "./scope.ts";

/** Compares the ways to authenticate a request, of which any one will do. An operation without any of its own has those of the description. */
export function diffSecurity(scope: Scope, operation: Pair): void {
  const pair = {
    old: securityOf(scope.documents.old, operation.old),
    new: securityOf(scope.documents.new, operation.new),
  };
  const [old, now] = [waysOf(pair.old), waysOf(pair.new)];
  const removed = [...old].filter((way) => !now.has(way));
  const added = [...now].filter((way) => !old.has(way));
  for (const way of removed) report(scope, "security-removed", pair, { old: way, new: undefined });
  for (const way of added) report(scope, "security-added", pair, { old: undefined, new: way });
}

function securityOf(document: JsonObject, operation: Node): Node {
  const own = child(operation, "security");
  return own.value === undefined ? child({ value: document, pointer: "" }, "security") : own;
}

/** Each way as a text. Without any, a request is not authenticated. */
function waysOf(security: Node): Set<string> {
  const ways = entriesOf(security).map((way) =>
    Object.entries(objectOf(way))
      .map(([scheme, scopes]) => [scheme, ...[scopes].flat().map(String).sort()].join(" "))
      .sort()
      .join(" and "),
  );
  return new Set((ways.length === 0 ? [""] : ways).map((way) => way || "nothing"));
}

const wordMembers = new Set(["description", "summary", "title"]);

/** Compares how the ways to authenticate work. */
export function diffSecuritySchemes(scope: Scope, schemes: Pair): void {
  for (const name of Object.keys(objectOf(schemes.old))) {
    const pair = resolved(scope, both(schemes, name));
    const inside = { ...scope, place: `security ${name}` };
    // What is new is told by the operations that name it.
    if (pair.new.value === undefined) {
      report(inside, "security-scheme-changed", pair);
      continue;
    }
    const members = new Set([...Object.keys(objectOf(pair.new)), ...Object.keys(objectOf(pair.old))]);
    const isWords = (member: string) => wordMembers.has(member) || member.startsWith("x-");
    const changed = [...members].filter((member) => !isWords(member) && !isSame(both(pair, member)));
    for (const member of changed) report(inside, "security-scheme-changed", both(pair, member));
    diffOtherMembers(inside, pair, new Set([...members].filter((member) => !isWords(member))));
  }
}
