import { listOf } from "../shared/context.js";
import { schemasWithin } from "../shared/schemas.js";

/** @import { Context, Finding, Members } from "../shared/context.js" */

const atMost = /\b(?:at most|up to|maximum(?: of| is)?) (\d+)\b|\b(\d+) at most\b/i;
const atLeast = /\bmust not be empty\b|\bat least (?:one|(\d+))\b/i;
/** Such a sentence bounds something else than the length of the list, or bounds it under a condition alone. */
const beside = /\b(?:characters?|bytes?|digits?|[KM]B)\b|\b(?:when|if|unless|with|without|then)\b/i;

/**
 * A list whose description states a size has it as `maxItems` or `minItems` too.
 *
 * @param {unknown} root
 * @param {null} _options
 * @param {Context} context
 * @returns {Finding[]}
 */
export default function listSizeBounded(root, _options, context) {
  return [...schemasWithin(root, context.path)]
    .filter(({ schema: { type } }) => type === "array" || listOf(type).includes("array"))
    .flatMap(({ schema, path }) => faultsOf(schema).map((message) => ({ message, path })));
}

/** @param {Members} schema */
function faultsOf({ description, maxItems, minItems }) {
  const sentences = String(description ?? "").split(/[.;:]\s+/);
  return sentences
    .filter((sentence) => !beside.test(sentence))
    .flatMap((sentence) => {
      const highest = atMost.exec(sentence);
      const lowest = atLeast.exec(sentence);
      const most = Number(highest?.[1] ?? highest?.[2]);
      const least = Number(lowest?.[1] ?? 1);
      return [
        ...(highest && maxItems !== most
          ? [`the description allows ${most} entries, maxItems does not`]
          : []),
        ...(lowest && minItems !== least
          ? [`the description asks for ${least} entries, minItems does not`]
          : []),
      ];
    });
}
