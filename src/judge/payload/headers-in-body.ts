import type { OperationDescriptor } from "../../contract/operation.ts";
import type { Finding } from "../../findings/finding.ts";

/** Says more of the unknown members of a request than that they are unknown. */
export type ExplainMembers = (warnings: readonly Finding[], prefix: string) => readonly Finding[];

/**
 * Tells members of a body that belong into header fields from other unknown ones. Their values may be secrets, so they are
 * not shown.
 *
 * @returns `undefined` for operations without such header fields
 */
export function headersInBody({ headers }: OperationDescriptor): ExplainMembers | undefined {
  const names = headers.filter(({ headerOnly }) => headerOnly).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return (warnings, prefix) => {
    if (warnings.length === 0) return warnings;
    const places = new Map(names.map((name) => [`${prefix}/${name}`, name]));
    return warnings.map((finding) => {
      const name = places.get(finding.pointer);
      if (name === undefined || finding.rule !== "unknown-member") return finding;
      return {
        ...finding,
        rule: "header-in-body",
        expected: `\`${name}\` as a header field alone`,
        actual: "a member of the body",
        fix: `Take \`${name}\` out of the body: the vendor says that the signature fails otherwise.`,
      };
    });
  };
}
