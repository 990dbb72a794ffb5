/** What a translation has as its English has it, to the character and as often. */
const literals: readonly { name: string; find: (text: string) => string[] }[] = [
  { name: "code", find: (text) => matches(text, /```[\s\S]*?```|`[^`]*`/g) },
  { name: "links", find: (text) => matches(text, /\]\(([^)\s]+)/g) },
  { name: "directives", find: (text) => matches(text, /<!--[\s\S]*?-->/g) },
  { name: "addresses", find: (text) => matches(bare(text), /https?:\/\/[^\s）)]+/g) },
  { name: "numbers", find: (text) => matches(withMonths(prose(text)), /\d+(?:[.,:]\d+)*/g) },
];

/** What a translation changes that no translation may change: `code: has 2 of \`sku\`, the English 1`. */
export function literalFaults(english: string, chinese: string): string[] {
  return literals.flatMap(({ name, find }) => {
    const [wanted, found] = [find(english), find(chinese)];
    const all = [...new Set([...wanted, ...found])];
    const count = (list: readonly string[], one: string) => list.filter((other) => other === one).length;
    return all
      .filter((one) => count(wanted, one) !== count(found, one))
      .map((one) => `${name}: has ${count(found, one)} of ${shown(one)}, the English ${count(wanted, one)}`);
  });
}

/** Text without code. */
function bare(text: string): string {
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, " ");
}

/** What is left for words: no code, links, comments or addresses. */
export function prose(text: string): string {
  return bare(text)
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/https?:\/\/[^\s）)]+/g, " ");
}

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** Months by their numbers, as Chinese has them, where they stand in a date. */
function withMonths(text: string): string {
  const name = new RegExp(`\\b(${months.join("|")})\\b(?= \\d)|(?<=\\d )(${months.join("|")})\\b`, "g");
  return text.replace(name, (found) => String(months.indexOf(found) + 1));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);
}

function shown(text: string): string {
  const line = text.split("\n")[0] ?? "";
  return line.length < text.length || line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
