import type { JudgeOptions } from "../judge/judge.ts";

/** The option of every command whose findings quote messages. */
export const discretionOptions = { "show-personal": { type: "boolean" } } as const;

/** What the help of a command says of it. */
export const showPersonalText =
  "shows names, addresses and the like in full, in reports that stay on this machine";

/**
 * What the findings of a command keep to themselves: the beginnings alone of values that tell of a person, unless
 * `--show-personal` is given, and nothing at all of secrets. Judge and report take them from here.
 *
 * @param secrets all that the command has read
 */
export function discretionOf(
  { "show-personal": showPersonal = false }: { readonly "show-personal"?: boolean },
  secrets: readonly string[],
): Required<JudgeOptions> {
  return { showPersonal, secrets };
}
