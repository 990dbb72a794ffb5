import { isObject } from "../../base/type-guards.ts";
import type { ActCommand, CallCommand, Command } from "../core/command.ts";
import type { EventDraft } from "../core/event.ts";
import type { Decision, DecisionContext, FamilyBehaviour, Settings } from "../core/family-behaviour.ts";
import type { Instant } from "../core/time.ts";
import type { Fault } from "../input/fault.ts";
import { topics } from "../ledger/moves.ts";
import type { Ground, Guest, Sharing } from "./sharing.ts";

/** The family whose world has the ledger. */
export type HostFamily = { readonly behaviour: FamilyBehaviour; readonly sharing: Sharing };

/** The family whose worlds stand on it. */
export type GuestFamily = HostFamily & {
  readonly guest: Guest;
  /** What its worlds begin with. */
  readonly seed: unknown;
};

/** A world with those that stand on its ledger, by their names. */
type Joined = { readonly host: unknown; readonly guests: Map<string, unknown> };

/** The list of the worlds that stand on the ledger of another one. */
export const guestsView = "guests";

/** Lists of what those worlds have in common. */
export const commonViews: readonly string[] = ["stock", guestsView];

/** What happened in a world that stands on the ledger. */
type GuestEvent = { readonly type: "guest"; readonly world: string; readonly body: unknown };

/**
 * A world whose ledger stands behind worlds of another family too: one log, one clock, one snapshot. What a call for one of them
 * does, they all see in their stock.
 */
export function joinBehaviours(host: HostFamily, guest: GuestFamily): FamilyBehaviour<Joined, unknown> {
  const { behaviour } = host;
  const settings = { ...guest.behaviour.settings, ...behaviour.settings };
  // Those that stand on its ledger are saved with it.
  const { keep: _, ...own } = behaviour;
  return {
    ...own,
    settings,
    checkSettings: (given) => [
      ...faultsOf(behaviour, given),
      ...faultsOf(guest.behaviour, without(given, behaviour.settings)),
    ],
    start: (start) => joined(host, guest, behaviour.start(start)),
    decide: (state, command, context) => decide(host, guest, state, command, context),
    apply(state, event) {
      const { body } = event;
      if (!isGuestEvent(body)) return behaviour.apply(state.host, event);
      const known = counting(guest, state, guestOf(host, guest, state, body.world, event.at));
      state.guests.set(body.world, known);
      guest.behaviour.apply(known, { ...event, body: body.body });
    },
    tell: (body) =>
      isGuestEvent(body) ? { ...body, body: told(guest.behaviour, body.body) } : told(behaviour, body),
    pushOf: ({ host: own }, event, given) =>
      isGuestEvent(event.body) ? undefined : behaviour.pushOf(own, event, given),
    views: joinedViews(behaviour, guest.behaviour),
    save: ({ host: own, guests }) => {
      const saved = [...guests].map(([world, state]) => [world, guest.guest.save(state)]);
      return {
        ...Object(behaviour.save(own)),
        ...(saved.length > 0 && { guests: Object.fromEntries(saved) }),
      };
    },
    load(saved) {
      const { guests = {}, ...own } = isObject(saved) ? saved : {};
      const state = joined(host, guest, behaviour.load(own));
      const ground = groundOf(host, state);
      for (const [world, json] of Object.entries(isObject(guests) ? guests : {}))
        state.guests.set(world, guest.guest.load(json, ground));
      return state;
    },
  };
}

function told({ tell = (body) => body }: FamilyBehaviour, body: unknown): unknown {
  return tell(body);
}

function isGuestEvent(body: unknown): body is GuestEvent {
  return isObject(body) && body["type"] === "guest";
}

/** A world on which none stands yet. It is told of what is declared in those that will. */
function joined({ sharing }: HostFamily, guest: GuestFamily, host: unknown): Joined {
  const guests = new Map<string, unknown>();
  sharing.tell?.(host, (customer, sku) =>
    [...guests.values()].some((state) => guest.sharing.knows(state, customer, sku)),
  );
  return { host, guests };
}

function groundOf({ sharing }: HostFamily, { host }: Joined): Ground {
  return {
    ledger: sharing.ledgerOf(host),
    warehouses: () => sharing.warehousesOf(host),
    knows: (customer, sku) => sharing.knows(host, customer, sku),
  };
}

/** In one warehouse no number of its own is given twice: all worlds that stand there count on from the same one. */
function counting({ guest }: GuestFamily, { guests }: Joined, state: unknown): unknown {
  const sequences = Array.from(guests.values(), (one) => guest.sequenceOf(one));
  return guest.countingFrom(state, Math.max(0, ...sequences));
}

/** The state of a world: what is known of it, or what it begins with. */
function guestOf(host: HostFamily, guest: GuestFamily, state: Joined, world: string, at: Instant): unknown {
  const known = state.guests.get(world);
  if (known !== undefined) return known;
  const credential = world.slice(world.indexOf(":") + 1);
  const start = { seed: guest.seed, credential, settings: {}, at };
  return guest.guest.start(start, groundOf(host, state));
}

function decide(
  host: HostFamily,
  guest: GuestFamily,
  state: Joined,
  command: Command,
  context: DecisionContext,
): Decision<unknown> {
  if (command.kind === "tick" && command.timer.topic === topics.stock) {
    return { events: serveAll(host, guest, state, command.timer.subject, context) };
  }
  const ask = (world: string) => {
    const known = counting(guest, state, guestOf(host, guest, state, world, context.now));
    const decision = guest.behaviour.decide(known, withoutCaller(command), context);
    return { ...decision, events: decision.events.map((draft) => ofGuest(world, draft)) };
  };
  if (command.kind !== "tick" && command.caller !== undefined) return ask(command.caller);
  const own = host.behaviour.decide(state.host, command, context);
  const isNotMine = command.kind === "tick" ? own.events.length === 0 : own.problem?.kind === "unknown";
  if (!isNotMine) return own;
  const others = [...state.guests.keys()].map((world) => ({ world, decision: ask(world) }));
  if (command.kind === "tick")
    return others.find(({ decision }) => decision.events.length > 0)?.decision ?? own;
  const [only, ...more] = others.filter(({ decision }) => decision.problem?.kind !== "unknown");
  if (!only || more.length === 0) return only?.decision ?? own;
  const possible = [only, ...more].map(({ world }) => world);
  const detail = `Several worlds have what is meant: name one of them in place of the world on whose stock they stand.`;
  return { events: [], problem: { kind: "conflict", detail, possible } };
}

function withoutCaller(command: Command): Command {
  if (command.kind === "tick") return command;
  const { caller: _, ...own }: CallCommand | ActCommand = command;
  return own;
}

/** Those who wait for an item get goods in the order in which they were created, whose ever they are. */
function serveAll(
  host: HostFamily,
  guest: GuestFamily,
  state: Joined,
  item: string,
  context: DecisionContext,
): readonly EventDraft[] {
  const taken = new Map<string, number>();
  const own = host.sharing.waiting(state.host, item).map(({ key, created }) => ({
    created,
    serve: () => host.sharing.serve(state.host, context, key, taken),
  }));
  const others = [...state.guests].flatMap(([world, known]) =>
    guest.sharing.waiting(known, item).map(({ key, created }) => ({
      created,
      serve: () => guest.sharing.serve(known, context, key, taken).map((draft) => ofGuest(world, draft)),
    })),
  );
  const inOrder = [...own, ...others].sort((one, other) => one.created - other.created);
  return inOrder.flatMap(({ serve }) => serve());
}

function ofGuest(world: string, draft: EventDraft): EventDraft<GuestEvent> {
  return { ...draft, body: { type: "guest", world, body: draft.body } };
}

/** Documents of all worlds, those of others with the name of their world; the stock once. */
function joinedViews(host: FamilyBehaviour, guest: FamilyBehaviour): FamilyBehaviour<Joined>["views"] {
  const names = [...new Set([...Object.keys(host.views), ...Object.keys(guest.views)])];
  const view = (name: string) =>
    function* list({ host: own, guests }: Joined) {
      yield* host.views[name]?.(own) ?? [];
      if (commonViews.includes(name)) return;
      for (const [world, state] of guests)
        for (const item of guest.views[name]?.(state) ?? []) yield { ...item, world };
    };
  const views = Object.fromEntries(names.map((name) => [name, view(name)]));
  return { ...views, [guestsView]: ({ guests }) => [...guests.keys()].map((world) => ({ world })) };
}

function faultsOf({ settings, checkSettings }: FamilyBehaviour, given: Settings): readonly Fault[] {
  return checkSettings(
    Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(settings, name))),
  );
}

function without(given: Settings, others: object): Settings {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !Object.hasOwn(others, name)));
}
