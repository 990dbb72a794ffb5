import { diffOtherMembers } from "./annotations.ts";
import { entriesOf, type Node, objectOf } from "./node.ts";
import { type Pair, report, type Scope } from "./scope.ts";

const serverMembers = new Set(["url"]);

/** Compares the servers by their addresses; their order says nothing. */
export function diffServers(scope: Scope, pair: Pair): void {
  const [old, now] = [byUrl(pair.old), byUrl(pair.new)];
  for (const url of new Set([...now.keys(), ...old.keys()])) {
    const [before, after] = [old.get(url), now.get(url)];
    const server = { old: before ?? missing(pair.old), new: after ?? missing(pair.new) };
    const inside = { ...scope, place: `server ${url}` };
    if (!before) report(inside, "server-added", server);
    else if (!after) report(inside, "server-removed", server);
    else diffOtherMembers(inside, server, serverMembers);
  }
}

function byUrl(servers: Node): Map<string, Node> {
  return new Map(entriesOf(servers).map((server) => [String(objectOf(server)["url"]), server]));
}

function missing({ pointer }: Node): Node {
  return { value: undefined, pointer };
}
