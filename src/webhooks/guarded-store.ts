import { isObject } from "../base/type-guards.ts";
import { within } from "./deadline.ts";
import type { Claim, DuplicateStore, LatestPush } from "./duplicate-store.ts";
import { isAnswer } from "./handler-answer.ts";
import { orElse, type Soon, soonOf, whenThere } from "./soon.ts";

/** A store whose functions answer at once, or by a promise. */
export type GuardedStore = {
  [Name in keyof DuplicateStore]-?: (
    ...args: Parameters<Required<DuplicateStore>[Name]>
  ) => Soon<Awaited<ReturnType<Required<DuplicateStore>[Name]>>>;
};

/**
 * Takes a user's store at its word in nothing: a promise that takes longer than `timeoutMs` becomes an error, and so does a
 * claim that says none of the three states. A store that cannot tell the latest push is taught to.
 */
export function guardedStore(store: DuplicateStore, timeoutMs: number): GuardedStore {
  const timely = <Result>(name: string, returned: Result | PromiseLike<Result>): Soon<Result> => {
    const result = soonOf(returned);
    // A store in memory has answered already.
    if (!(result instanceof Promise)) return result;
    return within(result, timeoutMs, () => {
      throw new Error(`The store of duplicates has not answered ${name} within ${timeoutMs} ms.`);
    });
  };
  const claim = (key: string): Soon<Claim> => {
    const claimed = whenThere(soonOf<unknown>(store.claim(key)), checked);
    if (!(claimed instanceof Promise)) return claimed;
    return orElse(
      () => timely("claim", claimed),
      (error) => {
        // What is claimed too late would be claimed for nobody.
        void claimed.then((late) => late.state === "new" && store.release(key)).catch(() => undefined);
        throw error;
      },
    );
  };
  const base = {
    claim,
    confirm: (key: string, answer: Parameters<DuplicateStore["confirm"]>[1]) =>
      timely("confirm", store.confirm(key, answer)),
    release: (key: string) => timely("release", store.release(key)),
  };
  const { latest, setLatest } = store.latest && store.setLatest ? store : keptAsAnswers(base);
  return {
    ...base,
    ...withDoubt({
      latest: (document) => timely("latest", latest?.call(store, document)),
      setLatest: (document, push) => timely("setLatest", setLatest?.call(store, document, push)),
    }),
  };
}

type Latest = Pick<GuardedStore, "latest" | "setLatest">;

/** Most documents in doubt that are remembered. */
const mostDoubts = 10_000;

/** What could not be written down is not known: what the store still has is older, and must not be taken for the latest. */
function withDoubt({ latest, setLatest }: Latest): Latest {
  const doubtful = new Set<string>();
  const doubt = (document: string): void => {
    if (doubtful.size >= mostDoubts) {
      const [oldest] = doubtful;
      if (oldest !== undefined) doubtful.delete(oldest);
    }
    doubtful.add(document);
  };
  return {
    latest: (document) => (doubtful.has(document) ? undefined : latest(document)),
    setLatest(document, push) {
      const noted = orElse(
        () => setLatest(document, push),
        (error) => {
          doubt(document);
          throw error;
        },
      );
      if (!(noted instanceof Promise)) return void doubtful.delete(document);
      doubt(document);
      return noted.then(() => void doubtful.delete(document));
    },
  };
}

function checked(claim: unknown): Claim {
  const { state, answer } = isObject(claim) ? claim : {};
  if (state === "new" || state === "in-progress") return { state };
  if (state === "handled" && isAnswer(answer)) return { state, answer };
  throw new TypeError(
    'claim() of the store of duplicates has to return { state: "new" }, { state: "in-progress" } or { state: "handled", answer }.',
  );
}

/** Keeps the latest push of a document as if it were the answer to a push, under a key that no push has. */
function keptAsAnswers(
  store: Pick<GuardedStore, "claim" | "confirm" | "release">,
): Pick<DuplicateStore, "latest" | "setLatest"> {
  const keyOf = (document: string) => `${document}:latest`;
  return {
    latest(document): Soon<LatestPush | undefined> {
      return whenThere(store.claim(keyOf(document)), (claim): Soon<LatestPush | undefined> => {
        if (claim.state === "handled") {
          const { code: key, message: turn } = claim.answer;
          return typeof key === "string" && typeof turn === "string" ? { key, turn } : undefined;
        }
        // Where somebody else has the claim there is nothing yet either.
        if (claim.state === "new") return whenThere(store.release(keyOf(document)), () => undefined);
        return undefined;
      });
    },
    setLatest: (document, { key, turn }) =>
      store.confirm(keyOf(document), { success: true, code: key, message: turn }),
  };
}
