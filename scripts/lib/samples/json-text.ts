/** How {@link laidOut} writes a JSON text. */
export type Layout = {
  /** Stands before each line but the first. */
  margin?: string;
  /** Spaces of one level. Default 2. */
  indent?: number;
  /** Writes a string, a number or a literal, given as JSON text. Default: as it is. */
  scalar?: (token: string) => string;
  /** Writes the name of a member, given as JSON text. Default: as it is. */
  name?: (token: string) => string;
};

/** The parts of a JSON text that are more than white space. */
const tokens = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/g;

/**
 * A JSON text with one line for each value, or its like in another language. Numbers and strings keep the characters
 * that they were written with: `136.0` does not become `136`.
 */
export function laidOut(text: string, layout: Layout = {}): string {
  const { margin = "", indent = 2, scalar = same, name = same } = layout;
  const parts = text.match(tokens) ?? [];
  let depth = 0;
  const line = () => `\n${margin}${" ".repeat(indent * depth)}`;
  return parts
    .map((token, index) => {
      const [before, after] = [parts[index - 1], parts[index + 1]];
      if (token === "{" || token === "[") {
        depth += 1;
        return closes(after) ? token : token + line();
      }
      if (closes(token)) {
        depth -= 1;
        return before === "{" || before === "[" ? token : line() + token;
      }
      if (token === ",") return token + line();
      if (token === ":") return ": ";
      return after === ":" ? name(token) : scalar(token);
    })
    .join("");
}

/** A JSON text without any white space between its parts; the values keep their characters. */
export function compact(text: string): string {
  return (text.match(tokens) ?? []).join("");
}

function same(token: string): string {
  return token;
}

function closes(token: string | undefined): boolean {
  return token === "}" || token === "]";
}
