/** What is wrong with something that people handed in. */
export type Fault = {
  /** JSON pointer to the place. */
  readonly pointer: string;
  readonly detail: string;
  /** What would be possible there. */
  readonly possible: readonly string[];
};

/** The same in a file. */
export type FileFault = Fault & { readonly file: string /** From 1. */; readonly line: number };

/** A fault of a file in one line for people: `my.yaml:12 /documents/order: …`. */
export function describeFault({ file, line, pointer, detail, possible }: FileFault): string {
  const hint = possible.length > 0 ? ` Possible: ${possible.join(", ")}.` : "";
  return `${file}:${line} ${pointer === "" ? "/" : pointer}: ${detail}${hint}`;
}
