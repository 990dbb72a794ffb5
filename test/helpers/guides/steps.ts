import { parse } from "yaml";

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
 * file (and a workflow of GitHub is run, too), `sh` commands, `sh exit=1` commands that fail, `sh background` a server, `json answer` and `text answer` what
 * the commands before it print.
 *
 * @throws Error for words that mean nothing, and for an answer without commands
 */
export function stepsOf(markdown: string): Step[] {
  const steps: Step[] = [];
  for (const [, info = "", text = ""] of markdown.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [language = "", ...words] = info.split(" ");
    const { file, exit = "0", background, answer, ...unknown } = Object.fromEntries(words.map(wordOf));
    if (Object.keys(unknown).length > 0) throw new Error(`Nothing is known of the block "${info}"`);
    const last = steps.at(-1);
    if (answer && last?.do === "run") last.answer = { language, text };
    else if (answer) throw new Error(`No commands stand before the block "${info}"`);
    else if (file) {
      steps.push({ do: "file", name: file, content: text });
      if (file.startsWith(".github/workflows/")) steps.push(...workflowSteps(text, Number(exit)));
    } else if (!shells.includes(language)) continue;
    else if (background) steps.push({ do: "start", commands: text });
    else steps.push({ do: "run", commands: text, exit: Number(exit) });
  }
  return steps;
}

/** The commands of a GitHub workflow; `exit` is how the last of them ends. The package is installed already. */
function workflowSteps(yaml: string, exit: number): Step[] {
  const { jobs }: { jobs: Record<string, { steps: { run?: string }[] }> } = parse(yaml);
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const own = commands.filter((run) => run.trim() !== "npm ci");
  return own.map((run, index) => ({ do: "run", commands: run, exit: index === own.length - 1 ? exit : 0 }));
}

function wordOf(word: string): [string, string] {
  const [name = "", value = "yes"] = word.split("=");
  return [name, value];
}
