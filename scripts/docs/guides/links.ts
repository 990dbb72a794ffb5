/**
 * A link of a guide that does not depend on where pages are: `[createOrder](operation:glink.createOrder)`,
 * `[country](field:glink.createOrder.request.shipTo.country)`, `[what is open](erratum:QLINK-SIGN-CONTENT)`,
 * `[failures](guide:handling-failures)`, `[signing page](page:signing)`; and the mark of a claim that no source document
 * makes, `[one integrator](evidence:observed)`, which leads to what the evidence is worth.
 */
export type GuideLink = {
  kind: "operation" | "field" | "erratum" | "guide" | "page" | "evidence";
  target: string;
};

const pattern = /\]\((operation|field|erratum|guide|page|evidence):([^)\s]+)\)/g;

/** The links of a Markdown text. */
export function linksOf(markdown: string): GuideLink[] {
  return [...markdown.matchAll(pattern)].map(([, kind, target]) => ({ kind, target }) as GuideLink);
}

/** Title of a link that is a mark of evidence. */
export const evidenceTitle = "Evidence";

/** The mark of a claim: `[one integrator](evidence:observed)`. */
const mark = /\[([^\]]+)\]\(evidence:([^)\s]+)\)/g;

/** A Markdown text with the addresses of its links. What carries a mark of evidence is followed by the mark. */
export function withLinks(markdown: string, linkTo: (link: GuideLink) => string): string {
  const marked = markdown.replace(mark, (_, text: string, evidence: string) => {
    const link = `[${evidence}](${linkTo({ kind: "evidence", target: evidence })} "${evidenceTitle}")`;
    return text.replace(/^\(|\)$/g, "") === evidence ? link : `${text} ${link}`;
  });
  return marked.replace(
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
