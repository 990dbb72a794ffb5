import { fullName } from "../contract/find-operation.ts";
import type { OperationDescriptor } from "../contract/operation.ts";
import { ProblemError } from "../server/problem.ts";

/**
 * Whether a client takes a media type, by its `Accept` header field (RFC 9110, section 12.5.1). Parameters other than
 * `q` are passed over.
 */
export function accepts(header: string | undefined, mediaType: string): boolean {
  if (header === undefined || header === "" || header === "*/*") return true;
  const [type] = mediaType.split("/");
  const ranges = [mediaType, `${type}/*`, "*/*"];
  const entries = header.split(",").map((entry) => {
    const [range = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
    return { rank: ranges.indexOf(range), weight: weight ? Number(weight.replace(/^q\s*=/, "")) : 1 };
  });
  // The range that is nearest to the media type decides.
  const [nearest] = entries.filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank);
  return nearest !== undefined && nearest.weight > 0;
}

/**
 * Refuses an answer that a client does not take.
 *
 * @throws ProblemError 406
 */
export function refuseUnaccepted(
  operation: OperationDescriptor,
  accept: string | undefined,
  mediaType: string,
): void {
  if (accepts(accept, mediaType)) return;
  const detail = `${fullName(operation)} answers in ${mediaType}, which the request does not accept.`;
  throw new ProblemError(406, "Not acceptable", detail);
}
