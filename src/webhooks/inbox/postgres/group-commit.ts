import type { InboxPush, InboxStore } from "../inbox-store.ts";

/** Stores pushes in one transaction, no two of which share a key or a document, and tells the indexes of those that were new. */
export type StoreTogether = (pushes: readonly InboxPush[]) => Promise<ReadonlySet<number>>;

type Waiting = {
  push: InboxPush;
  resolve: (outcome: Awaited<ReturnType<InboxStore["add"]>>) => void;
  reject: (error: unknown) => void;
};

/** After so many milliseconds a statement, which may have lost its connection, holds up no others any more. */
const longestHold = 1_000;
/** Most pushes of a statement, and most characters of their payloads together; a single push may have more. */
const [mostPushes, mostLength] = [128, 1024 * 1024];

/**
 * Stores what several callers bring by few commits: a push that comes alone goes at once, and those that come while a
 * statement is under way go together into the next one. Each caller hears of its push when that is committed.
 */
export function createGroupCommit(store: StoreTogether, holdMs = longestHold): InboxStore["add"] {
  let waiting: Waiting[] = [];
  /** The statement that the next one waits for. */
  let holder: object | undefined;
  const storeNext = async (): Promise<void> => {
    const { group, rest } = nextGroup(waiting);
    waiting = rest;
    const own = {};
    holder = own;
    const goOn = () => {
      if (holder !== own) return;
      holder = undefined;
      if (waiting.length > 0) void storeNext();
    };
    const hold = setTimeout(goOn, holdMs);
    await commit(group, store);
    clearTimeout(hold);
    goOn();
  };
  return (push) =>
    new Promise((resolve, reject) => {
      waiting.push({ push, resolve, reject });
      if (holder === undefined) void storeNext();
    });
}

/** As many as one statement takes. A push that shares a key or a document with an earlier one waits for the next. */
function nextGroup(waiting: readonly Waiting[]): { group: Waiting[]; rest: Waiting[] } {
  const group: Waiting[] = [];
  const rest: Waiting[] = [];
  const names = new Set<string>();
  let length = 0;
  for (const one of waiting) {
    const { key, document, stateOf = document, text } = one.push;
    const own = [`key ${key}`, document, stateOf];
    const fits = group.length === 0 || (length + text.length <= mostLength && group.length < mostPushes);
    const isFree = !own.some((name) => names.has(name));
    // What waits keeps its names too, so that nothing of its document overtakes it.
    for (const name of own) names.add(name);
    if (fits && isFree) {
      length += text.length;
      group.push(one);
    } else rest.push(one);
  }
  return { group, rest };
}

/** Never rejects: who waits is told. */
async function commit(group: readonly Waiting[], store: StoreTogether): Promise<void> {
  try {
    const added = await store(group.map(({ push }) => push));
    for (const [index, { resolve }] of group.entries()) resolve(added.has(index) ? "added" : "repeated");
  } catch (error) {
    if (group.length > 1 && isOfOne(error)) await Promise.all(group.map((one) => commit([one], store)));
    else for (const { reject } of group) reject(error);
  }
}

/**
 * Whether one push of a group may be to blame, by the SQLSTATE: a row that is there twice (class 21), a value or a constraint (22, 23),
 * a conflict with another transaction (40), a limit of the database (54), or a row that somebody has locked for too long (55P03).
 */
function isOfOne(error: unknown): boolean {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^((21|22|23|40|54)[0-9A-Z]{3}|55P03)$/.test(code);
}
