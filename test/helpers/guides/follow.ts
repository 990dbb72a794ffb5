import { expect } from "vitest";
import type { Reader } from "./reader.ts";
import type { Answer, Step } from "./steps.ts";

/** Does what a guide says, and expects what it says comes of it. */
export async function follow(reader: Reader, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.do === "file") reader.save(step.name, step.content);
    else if (step.do === "start") await reader.start(step.commands);
    else {
      const { code, stdout, stderr } = await reader.run(step.commands);
      expect(code, `${step.commands}\n${stderr}`).toBe(step.exit);
      if (step.answer) check(stdout, step.answer);
    }
  }
}

function check(printed: string, { language, text }: Answer): void {
  if (language === "json") expect(JSON.parse(printed)).toEqual(JSON.parse(text));
  else for (const line of text.trim().split("\n")) expect(printed).toContain(line);
}
