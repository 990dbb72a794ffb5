/** Header fields as they travel: names and values in turn, in their order and spelling, repetitions included. */
export type HeaderFields = readonly string[];

/** Fields that are about a single connection (RFC 9110, 7.6.1), and so end at a proxy. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * The fields that go on to the next connection: without those that are about this one, those that `Connection` names, and
 * some more.
 *
 * @param without lower-case names
 */
export function onwardFields(fields: HeaderFields, without: readonly string[] = []): string[] {
  const named = valuesOf(fields, "connection").flatMap((value) => value.split(","));
  const dropped = new Set([...named.map((name) => name.trim().toLowerCase()), ...without]);
  const onward: string[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [name = "", value = ""] = fields.slice(index, index + 2);
    const key = name.toLowerCase();
    if (!hopByHop.has(key) && !dropped.has(key)) onward.push(name, value);
  }
  return onward;
}

/** All values of a field. */
export function valuesOf(fields: HeaderFields, name: string): string[] {
  return fields.filter((_, index) => index % 2 === 1 && fields[index - 1]?.toLowerCase() === name);
}

/** The names of all fields, in lower case. `Vary` is no field that one of another replaces. */
export function namesIn(fields: HeaderFields): string[] {
  const names = fields.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return names.filter((name) => name !== "vary");
}
