/** One thing that a reader of a guide does. */
export type Step =
  /** Saves a block as a file. */
  | { do: "file"; name: string; content: string }
  /** Runs commands to their end. */
  | { do: "run"; commands: string; exit: number; answer?: Answer }
  /** Starts a command that goes on running. */
  | { do: "start"; commands: string };

/** What the commands have to print: JSON that is equal, or lines that are there. */
export type Answer = { language: string; text: string };

/** The languages whose blocks are commands for a shell. */
const shells = ["sh", "bash", "shell", "console"];

/**
 * The steps of a guide. Blocks of code tell by the words after their language what they are: `json file=order.json` is a
 * file, `sh` commands, `sh exit=1` commands that fail, `sh background` a server, `json answer` and `text answer` what
 * the commands before it print. Blocks with `store=postgres` need that database, and are left out where there is none. `yaml partner=erp` is a workflow of one of the partner projects, which run it in tests of
 * their own.
 *
 * @throws Error for words that mean nothing, and for an answer without commands
 */
export function stepsOf(markdown: string, stores: readonly string[] = []): Step[] {
  const steps: Step[] = [];
  for (const [, info = "", text = ""] of markdown.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [language = "", ...words] = info.split(" ");
    const {
      file,
      exit = "0",
      background,
      answer,
      partner,
      store,
      ...unknown
    } = Object.fromEntries(words.map(wordOf));
    if (Object.keys(unknown).length > 0) throw new Error(`Nothing is known of the block "${info}"`);
    const last = steps.at(-1);
    if (partner || (store && !stores.includes(store))) continue;
    if (answer && last?.do === "run") last.answer = { language, text };
    else if (answer) throw new Error(`No commands stand before the block "${info}"`);
    else if (file) {
      steps.push({ do: "file", name: file, content: text });
    } else if (!shells.includes(language)) continue;
    else if (background) steps.push({ do: "start", commands: text });
    else steps.push({ do: "run", commands: text, exit: Number(exit) });
  }
  return steps;
}

/**
 * The workflow that a guide has for a partner project.
 *
 * @throws Error when there is none
 */
export function workflowOf(markdown: string, partner: string): string {
  const [, yaml] =
    new RegExp(`^\`\`\`yaml partner=${partner}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(markdown) ?? [];
  if (yaml === undefined) throw new Error(`The guide has no workflow of ${partner}`);
  return yaml;
}

function wordOf(word: string): [string, string] {
  const [name = "", value = "yes"] = word.split("=");
  return [name, value];
}
