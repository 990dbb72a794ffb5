/**
 * A link of a guide that does not depend on where pages are: `[createOrder](operation:glink.createOrder)`,
 * `[country](field:glink.createOrder.request.shipTo.country)`, `[what is open](erratum:QLINK-SIGN-CONTENT)`,
 * `[failures](guide:handling-failures)`, `[signing page](page:signing)`.
 */
export type GuideLink = { kind: "operation" | "field" | "erratum" | "guide" | "page"; target: string };

const pattern = /\]\((operation|field|erratum|guide|page):([^)\s]+)\)/g;

/** The links of a Markdown text. */
export function linksOf(markdown: string): GuideLink[] {
  return [...markdown.matchAll(pattern)].map(([, kind, target]) => ({ kind, target }) as GuideLink);
}

/** A Markdown text with the addresses of its links. */
export function withLinks(markdown: string, linkTo: (link: GuideLink) => string): string {
  return markdown.replace(
    pattern,
    (_, kind: GuideLink["kind"], target: string) => `](${linkTo({ kind, target })})`,
  );
}

/** The parts of the target of a field: `glink.createOrder.request.shipTo.country`. Lists are passed through unmarked. */
export function fieldOf(target: string): {
  family: string;
  operationId: string;
  side: "request" | "response";
  path: readonly string[];
} {
  const [family = "", operationId = "", side, ...path] = target.split(".");
  if (side !== "request" && side !== "response") {
    throw new Error(`The field ${target} has to be <family>.<operationId>.<request|response>.<path>`);
  }
  return { family, operationId, side, path };
}
