/** Reads a text line by line. */
export class Lines {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split("\n");
  }

  /** The current line, or undefined at the end. */
  get current(): string | undefined {
    return this.#lines[this.#at];
  }

  /** The current line, which must exist; goes on to the next. */
  take(): string {
    const line = this.current;
    if (line === undefined) throw new Error("the text ends in the middle of a table");
    this.#at += 1;
    return line;
  }

  /** Skips empty lines, then takes one. */
  takeFilled(): string {
    while (this.current === "") this.#at += 1;
    return this.take();
  }

  /** Takes lines up to the next empty one. */
  takeBlock(): string[] {
    const block: string[] = [];
    while (this.current !== undefined && this.current !== "") block.push(this.take());
    return block;
  }

  /** Takes the JSON value that starts on the current line and ends on a line of its own. */
  takeJson(): unknown {
    let text = "";
    for (;;) {
      const line = this.take();
      text += `${line}\n`;
      if (line !== "}") continue;
      const value = parsed(text);
      if (value !== undefined) return value;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
