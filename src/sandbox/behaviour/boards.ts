import type { FamilyBehaviour } from "../core/family-behaviour.ts";
import type { Behaviour } from "./behaviour.ts";

/**
 * The views of documents as boards, each by the first of its axes.
 *
 * @param views the view of each kind of document
 */
export function boardsOf(
  { documents }: Pick<Behaviour, "documents">,
  views: Readonly<Record<string, string>>,
): NonNullable<FamilyBehaviour["boards"]> {
  const boards = Object.entries(views).flatMap(([kind, view]) => {
    const [first] = Object.entries(documents[kind]?.axes ?? {});
    return first ? [[view, { by: first[0], states: Object.keys(first[1].states) }] as const] : [];
  });
  return Object.fromEntries(boards);
}
