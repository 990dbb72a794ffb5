import type { ControlOutput, Handlers } from "../handler.ts";
import { viewOf } from "./state.ts";

type Item = Readonly<Record<string, unknown>>;
type Column = { readonly state: string | null; count: number; readonly items: Item[] };

/** What a world lists, by where it stands. */
export const boardHandlers: Handlers<"getBoard"> = {
  getBoard({ worlds, parameters }) {
    const world = worlds.named(parameters.world);
    const { view, limit = 20, find = "" } = parameters;
    const items = viewOf(world, view, parameters.world);
    const { by, states = [] } = world.behaviour.boards?.[view] ?? {};
    const columns = new Map(states.map((state): [string | null, Column] => [state, emptyColumn(state)]));
    let total = 0;
    for (const item of items) {
      if (find !== "" && !isFound(item, find.toLowerCase())) continue;
      total++;
      const value = by === undefined ? undefined : item[by];
      const state = typeof value === "string" ? value : null;
      const column = columns.get(state) ?? emptyColumn(state);
      columns.set(state, column);
      column.count++;
      column.items.push(item);
      // The last ones are shown, so that what has just come is seen.
      if (column.items.length >= 2 * limit) column.items.splice(0, limit);
    }
    const shown = [...columns.values()].map(({ items: last, ...column }) => ({
      ...column,
      items: last.slice(-limit).reverse(),
    }));
    return { view, total, columns: shown as ControlOutput<"getBoard">["columns"] };
  },
};

function emptyColumn(state: string | null): Column {
  return { state, count: 0, items: [] };
}

/** Whether a text stands in one of the values of an item, or of those in it. */
function isFound(value: unknown, text: string): boolean {
  if (typeof value === "string") return value.toLowerCase().includes(text);
  if (typeof value === "number") return String(value).includes(text);
  return (
    typeof value === "object" && value !== null && Object.values(value).some((one) => isFound(one, text))
  );
}
