import type { AddressParameter } from "../../../src/wire/parameters.ts";

/** What a page of an operation hands to the script of "Try it". */
export type TryItData = {
  operationId: string;
  /** The member whose value names what a call creates; pushes are about it. */
  creationKey?: string;
  examples: readonly TryItExample[];
};

/** An example to begin with. */
export type TryItExample = {
  title: string;
  /** Values of the parameters in the address, as one types them. */
  parameters: Readonly<Record<string, string>>;
  /** The JSON text of the body; absent where there is none. */
  body?: string;
};

/** An example in its parts: the parameters of the address, and the rest as the body. */
export function exampleOf(
  { parameters, method }: { parameters: readonly Pick<AddressParameter, "name">[]; method: string },
  title: string,
  value: unknown,
): TryItExample {
  if (parameters.length === 0 && method !== "GET") return { title, parameters: {}, body: printed(value) };
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const names = new Set(parameters.map(({ name }) => name));
  const typed = members.filter(([name]) => names.has(name));
  const rest = members.filter(([name]) => !names.has(name));
  return {
    title,
    parameters: Object.fromEntries(typed.map(([name, entry]) => [name, [entry].flat().join(",")])),
    ...(method !== "GET" && { body: printed(Object.fromEntries(rest)) }),
  };
}

function printed(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
