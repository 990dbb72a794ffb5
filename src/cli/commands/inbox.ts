import { printableLines } from "../../base/printable.ts";
import type { InboxQuery, InboxStore, StoredPush } from "../../webhooks/inbox/inbox-store.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { explainStoreError } from "../inbox/explain-store-error.ts";
import { openStore } from "../inbox/open-store.ts";
import { inboxHelp, inboxOptions } from "../inbox/options.ts";
import { countLines, pushTable, pushWithPayload, shownPush } from "../inbox/shown-push.ts";
import { type StoreAddress, storeAddressOf } from "../inbox/store-address.ts";
import { type GivenOptions, readArguments } from "../options.ts";
import { suggestion } from "../suggestion.ts";
import { wrongUsage } from "../usage-error.ts";
import { wholeNumber } from "../whole-number.ts";

/** `fulfillment-openapi inbox`: looks into an inbox, and decides about dead letters. */
export const inboxCommand: Command = { help: inboxHelp, run };

type Given = GivenOptions<typeof inboxOptions>;
type Print = CommandContext["print"];
/** What an action works with. */
type Task = { store: InboxStore; ids: readonly string[]; given: Given; print: Print };

/** The actions on an open store, and whether they take ids. */
const actions: Readonly<
  Record<string, { takes: "none" | "one" | "several"; act(task: Task): Promise<void> }>
> = {
  list: { takes: "none", act: list },
  counts: { takes: "none", act: counts },
  show: { takes: "one", act: show },
  replay: { takes: "several", act: (task) => decide(task, "replay", "is handed over again") },
  drop: { takes: "several", act: (task) => decide(task, "drop", "is dropped") },
};

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  const { options: given, rest } = readArguments(args, inboxOptions);
  const [name, ...ids] = rest;
  const names = [...Object.keys(actions), "schema"];
  if (name === undefined) throw wrongUsage`Name what to do: ${names.join(", ")}.`;
  if (!names.includes(name)) throw wrongUsage`There is no "inbox ${name}".${suggestion(name, names)}`;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  checkIds(name, ids, action?.takes ?? "none");
  const address = await storeAddressOf(given, context);
  if (!action) await printSchema(address, given, context);
  else await onStore(address, given, (store) => action.act({ store, ids, given, print: context.print }));
  return 0;
}

function checkIds(name: string, ids: readonly string[], takes: "none" | "one" | "several"): void {
  if (takes === "none" && ids.length > 0)
    throw wrongUsage`inbox ${name} takes no id, and so nothing but options.`;
  if (takes !== "none" && ids.length === 0)
    throw wrongUsage`Name the id of a push: inbox ${name} 42. "inbox list" shows the ids.`;
  if (takes === "one" && ids.length > 1) throw wrongUsage`inbox ${name} takes one id.`;
}

async function onStore(
  address: StoreAddress,
  { schema, prefix }: Given,
  act: (store: InboxStore) => Promise<void>,
): Promise<void> {
  try {
    const { store, close } = await openStore(address, { schema, prefix });
    await act(store).finally(close);
  } catch (error) {
    throw explainStoreError(error, address);
  }
}

async function printSchema({ kind }: StoreAddress, { schema }: Given, { print, note }: CommandContext) {
  if (kind === "redis")
    return note("Redis needs no schema: the keys are made when the first push is stored.");
  if (kind === "sqlite") {
    const { sqliteInboxSchema } = await import("../../webhooks/inbox/sqlite/index.ts");
    return print(sqliteInboxSchema.trimEnd());
  }
  const { postgresInboxSchema } = await import("../../webhooks/inbox/postgres/index.ts");
  print(postgresInboxSchema(schema).trimEnd());
}

const states = ["waiting", "running", "dead"] as const;

function queryOf({ state, number, after, limit }: Given): InboxQuery {
  const known = states.find((one) => one === state);
  if (state !== undefined && !known) throw wrongUsage`--state takes ${states.join(", ")}, not "${state}".`;
  return {
    ...(known && { state: known }),
    ...(number !== undefined && { number }),
    ...(after !== undefined && { after }),
    limit: wholeNumber("limit", limit, { least: 1, most: 1_000_000, fallback: 100 }),
  };
}

async function list({ store, given, print }: Task): Promise<void> {
  const query = queryOf(given);
  const pushes = (await store.list(query)).map((push) => shownPush(push, given["show-personal"] ?? false));
  if (given.json) return print(JSON.stringify(pushes, null, 2));
  for (const line of pushTable(pushes)) print(line);
  if (pushes.length === query.limit) print(`There may be more: --after ${pushes.at(-1)?.id}`);
}

async function counts({ store, given, print }: Task): Promise<void> {
  const found = await store.counts();
  for (const line of given.json ? [JSON.stringify(found, null, 2)] : countLines(found)) print(line);
}

async function show(task: Task): Promise<void> {
  const { given, print, ids } = task;
  const shown = pushWithPayload(await found(task, ids[0] ?? ""), given["show-personal"] ?? false);
  print(printableLines(JSON.stringify(shown, null, 2)));
}

/** Each id is looked at before any is decided about, so that a mistyped one changes nothing. */
async function decide(task: Task, decision: "replay" | "drop", outcome: string): Promise<void> {
  const { store, ids, print } = task;
  for (const id of ids) {
    const { state } = await found(task, id);
    if (state !== "dead")
      throw wrongUsage`Push ${id} is ${state}, not dead: workers hand it over by themselves. Nothing was changed.`;
  }
  for (const id of ids) {
    if (!(await store[decision](id))) throw wrongUsage`Push ${id} is dead no more: somebody else was faster.`;
    print(`Push ${id} ${outcome}.`);
  }
}

async function found({ store }: Task, id: string): Promise<StoredPush> {
  const push = await store.find(id);
  if (push) return push;
  throw wrongUsage`There is no push ${id} in this inbox. It was handled or dropped, or it is the inbox of another schema or prefix.`;
}
