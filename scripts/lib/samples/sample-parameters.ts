import type { OperationDescriptor } from "../../../src/contract/operation.ts";
import type { AddressParameter } from "../../../src/wire/parameters.ts";

/** A parameter in the address of a call, with what is sent for it. */
export type SampleParameter = Pick<AddressParameter, "name" | "in" | "isList"> & {
  /** Its value, or the entries of its list, as texts that are not encoded yet. */
  entries: readonly string[];
};

/** The parameters that an example sends, in its order. */
export function sampleParameters(
  { parameters }: Pick<OperationDescriptor, "parameters">,
  values: Readonly<Record<string, unknown>>,
): SampleParameter[] {
  return Object.entries(values).flatMap(([name, value]) =>
    parameters
      .filter((parameter) => parameter.name === name)
      .map(({ in: place, isList }) => ({ name, in: place, isList, entries: [value].flat().map(String) })),
  );
}

/** The parameters that stand in the query. */
export function queryOf({ parameters }: { parameters: readonly SampleParameter[] }): SampleParameter[] {
  return parameters.filter((parameter) => parameter.in === "query");
}

/** Whether a list stands in the query, whose commas have to stay commas. */
export function hasList(call: { parameters: readonly SampleParameter[] }): boolean {
  return queryOf(call).some(({ isList }) => isList);
}

/**
 * The path of a call in its parts: what stands there as it is, and the parameters.
 *
 * @throws Error where a parameter of the path is not sent
 */
export function pathParts({
  path,
  parameters,
}: {
  path: string;
  parameters: readonly SampleParameter[];
}): (string | SampleParameter)[] {
  return path
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== "")
    .map((part) => {
      if (!part.startsWith("{")) return part;
      const found = parameters.find(({ in: place, name }) => place === "path" && `{${name}}` === part);
      if (!found) throw new Error(`The example of ${path} has no value for ${part}`);
      return found;
    });
}
