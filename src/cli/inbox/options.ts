import { discretionOptions, showPersonalText } from "../discretion.ts";

/** The options of `inbox`. */
export const inboxOptions = {
  store: { type: "string" },
  "password-file": { type: "string" },
  schema: { type: "string" },
  prefix: { type: "string" },
  state: { type: "string" },
  number: { type: "string" },
  after: { type: "string" },
  limit: { type: "string" },
  json: { type: "boolean" },
  ...discretionOptions,
} as const;

/** Where the address of the store and its password come from, where the command line does not say. */
export const [storeVariable, passwordVariable] = [
  "FULFILLMENT_INBOX_STORE",
  "FULFILLMENT_INBOX_PASSWORD",
] as const;

/** What `inbox --help` prints. */
export const inboxHelp = `Usage: fulfillment-openapi inbox list|counts|show|replay|drop|schema [id ...] --store <url> [options]

Looks into the inbox of a receiver of pushes, and decides what becomes of pushes that were given up (dead letters).

  list           the pushes, in the order of arrival
  counts         how many wait, run and are dead, and how long the oldest one has been there
  show <id>      one push with its payload
  replay <id>…   hands dead pushes over again, their attempts counted anew
  drop <id>…     removes dead pushes without handling them. They are gone
  schema         prints the SQL that makes the tables

  --store <url>           postgres://user@host:port/database, redis://host:port, rediss://… or sqlite:file.
                          Default: ${storeVariable}
  --password-file <file>  holds the password of the store; ${passwordVariable} does the same, and ${storeVariable}
                          may hold it in the address. On the command line other users could read it
  --schema <name>         PostgreSQL: the schema with the tables. Default public
  --prefix <text>         Redis: what the keys begin with. Default fulfillment:inbox
  --state <state>         list: those that are waiting, running or dead
  --number <number>       list: those of one document
  --after <id>            list: those that came after this one
  --limit <number>        list: how many at most. Default 100
  --json                  prints JSON
  --show-personal         ${showPersonalText}

PostgreSQL needs the package pg, Redis the package redis or ioredis, SQLite Node 22.13 or later.

Examples:
  fulfillment-openapi inbox list --state dead --store postgres://app@db.internal/orders
  fulfillment-openapi inbox schema --store postgres: | psql orders

Exit codes: 0 done; 2 wrong usage, an unknown id, or a store that cannot be used.`;
