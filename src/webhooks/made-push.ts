import type { GlinkPushName } from "../../generated/pushes/glink.ts";
import type { PushContext, PushEvent, UnknownPush } from "./event.ts";

/** A push, of a kind that the contract describes or not. */
export type Push = PushEvent | UnknownPush;

type Payload = UnknownPush["payload"];

/**
 * Makes a push of a name. Its key is still empty, and no handler has it yet.
 *
 * @param payload of which the caller knows that it is one of such a push, or was told not to look
 */
export function pushNamed(
  event: GlinkPushName,
  number: string,
  payload: Payload,
  { wire, serviceType, text }: PushContext,
): PushEvent {
  const push = { event, number, payload, key: "", wire, serviceType, text, returning: false };
  // Which payload belongs to which event is known to the caller alone.
  return withSignal(push) as unknown as PushEvent;
}

/** Makes a push of a kind that the contract does not describe, or that nobody handles. */
export function unknownPush(payload: Payload, { wire, serviceType, text }: PushContext): UnknownPush {
  const event = "unknown" as const;
  return withSignal({ event, payload, key: "", wire, serviceType, text, returning: false });
}

/** Tells a push how it is handed over. The signal is made where a handler asks for it: few do, and it costs as much as all else. */
export function handOverAs(push: Push, returning: boolean, makeSignal: () => AbortSignal): void {
  const own: Push & Partial<Making> = push;
  own.returning = returning;
  own[maker] = makeSignal;
}

const maker = Symbol("signal");

type Making = { [maker]: () => AbortSignal };

/** No handler runs yet. */
const { signal } = new AbortController();
const idle = () => signal;

function withSignal<Made extends object>(push: Made): Made & { signal: AbortSignal } {
  Object.defineProperty(push, maker, unseen);
  return Object.defineProperty(push, "signal", lazily) as Made & { signal: AbortSignal };
}

const unseen: PropertyDescriptor = { value: idle, writable: true };

/**
 * One getter for all, so that all pushes have one shape. With a getter of its own each would have a shape of its own, which
 * the engine keeps, and with it the whole push, until it cleans up all of its memory.
 */
const lazily: PropertyDescriptor & ThisType<Making> = {
  enumerable: true,
  configurable: true,
  get() {
    return this[maker]();
  },
};
