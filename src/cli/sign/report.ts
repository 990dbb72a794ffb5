import type { Explanation } from "../../explain/explain.ts";

/** What `sign` found; the secret is masked. */
export type SignResult = { stringToSign: string; sign: string; curl: string };

/** The result as text for people. */
export function resultText({ stringToSign, sign, curl }: SignResult): string {
  return `String to sign (*** is the secret):\n${stringToSign}\n\nSign:\n${sign}\n\nCurl:\n${curl}`;
}

/** What `--explain` found, as text for people. */
export function explanationText(sign: string, { right, mistakes }: Explanation): string {
  if (right) return "The received signature is right.";
  const head = `The received signature is wrong. Right is ${sign}.`;
  const [first] = mistakes;
  if (!first) {
    return `${head}\nNone of the common mistakes gives it. Check that secret and body are those that were signed.`;
  }
  const intro = first.length > 1 ? "Two mistakes together give it:" : "This gives it:";
  const causes = mistakes.map((together) =>
    together.map(({ name, reason }) => `${name}: ${reason}`).join("\n    and "),
  );
  return [head, intro, ...causes.map((cause) => `  - ${cause}`)].join("\n");
}

/** What `--explain` found, as JSON: `mistakes` is a list of lists, since two can be made together. */
export function explanationJson(received: string, { right, mistakes }: Explanation): object {
  const causes = mistakes.map((together) => together.map(({ name, reason }) => ({ name, reason })));
  return { received, right, mistakes: causes };
}
