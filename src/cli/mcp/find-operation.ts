import { operations } from "../../../generated/operations/index.ts";
import { type Field, flattened } from "../../contract/fields.ts";
import { fullName, namesOf } from "../../contract/find-operation.ts";
import { loadBundles } from "../../contract/load-bundles.ts";
import type { OperationDescriptor } from "../../contract/operation.ts";
import { messagesOf } from "./messages.ts";
import { type AgentTool, textOf } from "./tool.ts";

const mostFound = 10;
const mostFields = 5;
const nothingFound =
  "Nothing fits. Take other English words for what happens or for a field, fewer of them, or no family.";

/** Words that tell no operation from another. */
const fillers = new Set("a an and at by for from how i in is it my of on or the to with".split(" "));

/** Finds operations by words. */
export const findOperationTool: AgentTool = {
  name: "find_operation",
  title: "Find an operation",
  description:
    "Finds operations of GLINK, qlink and KakaClo by words of their names, summaries and fields, the best first. Start here.",
  properties: {
    query: {
      type: "string",
      minLength: 1,
      description: "words such as: cancel outbound order, tracking number",
    },
    family: {
      type: "string",
      enum: ["glink", "qlink", "kakaclo"],
      description: "only operations of this family",
    },
  },
  required: ["query"],
  isReadOnly: true,
  async run(args) {
    const asked = wordsIn(textOf(args, "query"));
    const telling = asked.filter((word) => !fillers.has(word));
    const words = telling.length > 0 ? telling : asked;
    const family = textOf(args, "family");
    const bundles = await loadBundles();
    const found = operations
      .filter((operation) => family === "" || operation.family === family)
      .map((operation) => {
        const bundle = bundles.get(operation.family);
        const fields = bundle ? messagesOf(bundle, operation).flatMap(({ field }) => flattened(field)) : [];
        return { operation, ...matchOf(operation, fields, words) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    if (found.length === 0) return { found: [], more: 0, hint: nothingFound };
    return {
      found: found.slice(0, mostFound).map(({ operation, fields }) => ({ ...shown(operation), fields })),
      more: Math.max(0, found.length - mostFound),
    };
  },
};

/** What is told of an operation in a list. */
function shown(operation: OperationDescriptor): object {
  const { serviceType, method, path, direction, effect, evidence, summary, successor } = operation;
  return {
    operation: fullName(operation),
    wire: serviceType ?? (path === null ? null : `${method} ${path}`),
    direction,
    effect,
    evidence,
    summary,
    ...(successor !== null && { deprecatedFor: successor }),
  };
}

/** How well an operation fits: a word in its name or summary counts more than one in a field. */
function matchOf(operation: OperationDescriptor, fields: readonly Field[], words: readonly string[]) {
  const own = wordsIn([...namesOf(operation), operation.summary, operation.family].join(" "));
  const hits = fields.filter(({ name }) =>
    wordsIn(name).some((word) => words.some((one) => fits(one, word))),
  );
  const inFields = new Set(hits.flatMap(({ name }) => wordsIn(name)));
  const points = words.map((word) => {
    if (own.some((one) => fits(word, one))) return 4;
    return [...inFields].some((one) => fits(word, one)) ? 1 : 0;
  });
  const score = points.reduce<number>((sum, point) => sum + point, 0);
  return { score, fields: hits.slice(0, mostFields).map(({ anchor }) => anchor) };
}

/** Whether a word that was asked for is another one or its beginning. */
function fits(asked: string, word: string): boolean {
  return asked === word || (asked.length > 2 && word.startsWith(asked)) || asked === `${word}s`;
}

/** The words of a text; a name in camel case has several. */
function wordsIn(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}
