import { seededRandom } from "../../base/random.ts";
import { ProblemError } from "../../server/problem.ts";
import { failureReply, type Reply } from "../../server/reply.ts";
import type { InjectFault } from "../hooks.ts";
import { preferencesIn, unusable } from "../preferences.ts";
import { delayed, type Fault, faults, isFault, longestDelay, spoilt } from "./fault.ts";

/** What is wrong with an answer: a fault, a delay in milliseconds, or both. */
export type Mishap = { fault?: Fault; delayMs?: number };

/** A mishap with the share of answers that it befalls, from 0 to 1. */
export type MishapRate = { mishap: Mishap; rate: number };

/** Which answers of a mock are spoilt, besides those whose request asks for it. */
export type FaultOptions = {
  /** At most one of them befalls an answer, so that the rates together are at most 1. Default: none. */
  rates?: readonly MishapRate[];
  /** Which answers it befalls: the n-th request meets the same mishap in each run with the same seed. Default 1. */
  seed?: number;
};

/**
 * Makes what spoils answers: those whose request asks for it with `Prefer: fault=<name>` or `Prefer: delay=<ms>`, and a
 * share of the others. `Prefer: fault=none` spares an answer.
 *
 * @example createFront({ ...options, spoilReply: createSpoiler({ rates: [{ mishap: { fault: "drop" }, rate: 0.01 }] }) })
 */
export function createFaultInjector({ rates = [], seed = 1 }: FaultOptions = {}): InjectFault {
  const random = seededRandom(seed);
  return (reply, { headers }) => {
    // Each request takes its number, so that what one asks for does not change what befalls the others.
    const drawn = rates.length > 0 ? draw(rates, random()) : undefined;
    const prefer = headers["prefer"];
    if (drawn === undefined && prefer === undefined) return reply;
    try {
      return befallen(reply, readMishap(prefer) ?? drawn ?? {});
    } catch (error) {
      if (error instanceof ProblemError) return failureReply(error);
      throw error;
    }
  };
}

function befallen(reply: Reply, { fault, delayMs }: Mishap): Reply {
  const sent = fault === undefined ? reply : spoilt(reply, fault);
  return delayMs === undefined ? sent : delayed(sent, delayMs);
}

function draw(rates: readonly MishapRate[], number: number): Mishap | undefined {
  let below = 0;
  return rates.find(({ rate }) => {
    below += rate;
    return number < below;
  })?.mishap;
}

/** The mishap that a request asks for: an empty one for `fault=none`, `undefined` where it asks for nothing. */
function readMishap(header: string | undefined): Mishap | undefined {
  const asked = preferencesIn(header);
  const fault = asked.get("fault");
  const delay = asked.get("delay");
  if (fault === undefined && delay === undefined) return undefined;
  return { ...readFault(fault), ...readDelay(delay) };
}

function readFault(name: string | undefined): Mishap {
  if (name === undefined || name === "none") return {};
  if (isFault(name)) return { fault: name };
  throw unusable("fault", name, `${Object.keys(faults).join(", ")} or none`);
}

function readDelay(text: string | undefined): Mishap {
  if (text === undefined) return {};
  const delayMs = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (delayMs <= longestDelay) return { delayMs };
  throw unusable("delay", text, `a number of milliseconds, at most ${longestDelay}`);
}
