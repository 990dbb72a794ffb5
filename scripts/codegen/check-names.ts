/** Names that generators make up where a description gives none. */
const madeUp = /Inline|^Body\d*$|(Any|One|All)_?Of|_type_\d|^Model\d+$/i;

/**
 * Judges the names of generated types: each speaks, and none collides with another, not even where files differ in
 * case only.
 *
 * @param contract the bundle, whose own names may end in digits
 * @returns what is wrong, a sentence each
 */
export function checkNames(names: readonly string[], contract: unknown): string[] {
  const known = [...namesIn(contract)].filter((name) => /\d$/.test(name)).map(plain);
  const bad = names.filter(
    (name) => madeUp.test(name) || (/\d$/.test(name) && !isFromContract(name, known, names)),
  );
  const seen = new Set<string>();
  const again = names.filter((name) => seen.size === seen.add(name.toLowerCase()).size);
  return [
    ...(names.length === 0 ? ["No types were generated."] : []),
    ...bad.map((name) => `The type ${name} has a name that was made up.`),
    ...again.map((name) => `Two types are named ${name}.`),
  ];
}

function isFromContract(name: string, known: readonly string[], names: readonly string[]): boolean {
  return known.some((own) => plain(name).endsWith(own)) || isAlternative(name, names);
}

/** oapi-codegen numbers the alternatives of the union `Parcel_Weight`: `ParcelWeight0`, `ParcelWeight1`. */
function isAlternative(name: string, names: readonly string[]): boolean {
  const union = plain(name.slice(0, -1));
  return names.some((other) => other.includes("_") && plain(other) === union);
}

/** Every name of a description: of schemas, members, operations, and the statuses of answers. */
function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const entry of value) namesIn(entry, found);
  else if (typeof value === "object" && value !== null)
    for (const [name, member] of Object.entries(value)) {
      found.add(name);
      if (name === "operationId" && typeof member === "string") found.add(member);
      namesIn(member, found);
    }
  return found;
}

function plain(name: string): string {
  return name.replace(/\W|_/g, "").toLowerCase();
}
