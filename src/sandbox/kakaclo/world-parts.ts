import type { Behaviour } from "../behaviour/behaviour.ts";
import { createLife, type Life } from "../behaviour/life.ts";
import type { DecisionContext } from "../core/family-behaviour.ts";
import type { Answers } from "./answers.ts";
import type { Units } from "./money.ts";
import type { KakacloState } from "./state.ts";

/** The lives of the documents. */
export type Lives = { readonly order: Life; readonly refund: Life };

/** What a decision has spoken for already, before its events are applied. */
export type Taken = { money: Units; readonly stock: Map<string, number> };

/** What every decision uses. */
export type Scene = {
  readonly state: KakacloState;
  readonly context: DecisionContext;
  readonly lives: Lives;
  readonly answers: Answers;
  readonly taken: Taken;
};

/** Makes the lives from a behaviour. */
export function livesOf({ documents }: Behaviour): Lives {
  const lifeOf = (kind: keyof Lives) => {
    const behaviour = documents[kind];
    if (!behaviour) throw new Error(`The behaviour says nothing of the document ${kind}`);
    return createLife(behaviour);
  };
  return { order: lifeOf("order"), refund: lifeOf("refund") };
}

/** Whether the world refuses what nobody declared. */
export function isStrict({ state, context }: Pick<Scene, "state" | "context">): boolean {
  return state.isStrict || context.settings["strict"] === true;
}
