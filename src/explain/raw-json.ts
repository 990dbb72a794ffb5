/** A JSON value whose names, texts and numbers stay as they were written. */
export type RawJson =
  | { kind: "scalar"; text: string }
  | { kind: "list"; entries: readonly RawJson[] }
  | { kind: "object"; members: readonly RawMember[] };

/** A member with its name, in quotation marks as it was written. */
export type RawMember = readonly [name: string, value: RawJson];

/** What is nested deeper is taken as no JSON: no call is. */
const deepest = 200;

const token = /[[\]{},:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{},:"]+/gs;

/** Reads a JSON text and keeps how it was written; `undefined` for what is not JSON. */
export function readRaw(text: string): RawJson | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens = [...text.matchAll(token)].map(([found]) => found);
  let at = 0;
  const next = () => tokens[at++] ?? "";
  const isNext = (found: string) => tokens[at] === found && ++at > 0;
  const value = (depth: number): RawJson | undefined => {
    if (depth > deepest) return undefined;
    const found = next();
    if (found === "[") return list(depth);
    return found === "{" ? object(depth) : { kind: "scalar", text: found };
  };
  const list = (depth: number): RawJson | undefined => {
    const entries: RawJson[] = [];
    while (!isNext("]")) {
      const entry = value(depth + 1);
      if (!entry) return undefined;
      entries.push(entry);
      isNext(",");
    }
    return { kind: "list", entries };
  };
  const object = (depth: number): RawJson | undefined => {
    const members: RawMember[] = [];
    while (!isNext("}")) {
      const name = next();
      isNext(":");
      const member = value(depth + 1);
      if (!member) return undefined;
      members.push([name, member]);
      isNext(",");
    }
    return { kind: "object", members };
  };
  return value(0);
}

/** Writes it without white space. */
export function writeRaw(value: RawJson): string {
  if (value.kind === "scalar") return value.text;
  if (value.kind === "list") return `[${value.entries.map(writeRaw).join(",")}]`;
  return `{${value.members.map(([name, member]) => `${name}:${writeRaw(member)}`).join(",")}}`;
}

/** A copy whose objects have other members. */
export function withMembers(
  value: RawJson,
  change: (members: readonly RawMember[]) => readonly RawMember[],
): RawJson {
  if (value.kind === "scalar") return value;
  if (value.kind === "list")
    return { kind: "list", entries: value.entries.map((entry) => withMembers(entry, change)) };
  const members = change(value.members).map(
    ([name, member]): RawMember => [name, withMembers(member, change)],
  );
  return { kind: "object", members };
}
