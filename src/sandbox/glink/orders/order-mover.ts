import type { Order } from "../state.ts";
import type { GlinkMover, Scene } from "../world-parts.ts";
import { type EffectContext, orderEffects } from "./effects.ts";
import { itemKeysOf } from "./lines.ts";

/** What moves orders. */
export function orderMover(
  { state, context, lives }: Scene,
  given: Partial<Pick<EffectContext, "tracking" | "picked" | "taken" | "reason">> = {},
): GlinkMover<Order> {
  // What one try speaks for, another one knows nothing of, unless they are of one command.
  const effects = (): EffectContext => ({ state, now: context.now, taken: new Map(), ...given });
  return {
    kind: "order",
    life: lives.order,
    context,
    effect: (name, order) => orderEffects[name]?.(order, effects()),
    trouble: () => ({
      set: {
        trouble: { code: "InsufficientInventory", message: "There is not enough stock for the order." },
      },
    }),
    itemKeys: itemKeysOf,
  };
}
