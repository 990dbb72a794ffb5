import type { glinkActs } from "../../generated/sandbox/glink.ts";
import type { kakacloActs } from "../../generated/sandbox/kakaclo.ts";
import type { components } from "../../generated/types/sandbox.ts";
import type { PushWire } from "../delivery/sending.ts";
import type { ExchangeReport } from "../exchanges/log-report.ts";
import type { Finding } from "../findings/finding.ts";
import type { Keys } from "../judge/keys.ts";
import type { AccessOptions } from "../server/access.ts";
import type { PushTarget } from "./push-to.ts";

type Act = (typeof glinkActs)[number] | (typeof kakacloActs)[number];

/** Name of an act. */
export type SandboxAct = Act["act"];

/** The act of a name, in each of the families that have it. */
type Named<Name extends SandboxAct> = Extract<Act, { act: Name }>;
type Subject<One extends Act> = One extends { subjectMember: infer Member } ? Member : never;
type Members<One extends Act> = One extends Act
  ? Exclude<keyof One["schema"]["properties"], Subject<One>>
  : never;
type Input<One extends Act> = { [Member in Members<One>]?: unknown };

/** What an act gives back. */
export type ActResult = Readonly<Record<string, unknown>>;

/** Every act as a method: of a document by its number, of stock by its members alone. */
export type SandboxActs = {
  [Name in SandboxAct]: Named<Name> extends { subjectMember: string }
    ? (number: string, input?: Input<Named<Name>>) => Promise<ActResult>
    : (input: Input<Named<Name>>) => Promise<ActResult>;
};

/** A push, and what became of it. */
export type SandboxPush = components["schemas"]["Push"];

/** Where a world is to go: for so long (`2h`, `PT2H`), to an instant, or to the next thing that is due. */
export type Advance = string | { to: string | Date } | { next: true };

/** Options of `startSandbox`. */
export type StartSandboxOptions = {
  /** Where pushes go: an address, or a handler in this process. `{serviceType}` and `{event}` in an address are filled in. */
  pushTo?: PushTarget;
  /** How pushes travel. Default `json`. */
  wire?: PushWire;
  /** Secrets with which calls are checked and pushes signed; with those of a family, only their owners have worlds. */
  keys?: Keys;
  /** What worlds begin with, as a file for `--seed` has it. */
  seed?: Readonly<Record<string, unknown>>;
  /** Settings other than the defaults. */
  settings?: Readonly<Record<string, unknown>>;
  /** How clocks go. Default `manual`: they stand still until they are advanced. */
  speed?: "manual" | "instant" | number;
  /** Where clocks begin. Default: now. */
  now?: string | Date;
  /** Seed of everything that is random. Default 1. */
  randomSeed?: number;
  /** Refuse what neither the seed nor a call has declared. */
  strict?: boolean;
  /** How many worlds may be open. Default 100. */
  maxWorlds?: number;
  /** Answer a broken contract by a problem document with HTTP 422. */
  problem?: boolean;
  /**
   * Folder in which worlds are kept: one that is there goes on where it was, whatever `now` and `seed` say. Needs the package
   * `classic-level`. Default: worlds are in memory, and end with the sandbox.
   */
  data?: string;
  /** With `data`: answer a call when all it did is on the disk. Default: when the system has it, and on the disk within a second. */
  fsync?: boolean;
  /** Told what people should know, such as that a world goes on from another time than `now`. */
  note?: (text: string) => void;
  /** Port to listen on. Default: a free one. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string;
  /** Who may call, and the token of control calls. */
  access?: AccessOptions;
};

/** One world of a sandbox. */
export type SandboxWorld = SandboxActs & {
  readonly name: string;
  /** Moves its clock; resolves when all that was due has happened, and every push has been tried. */
  advance(by: Advance): Promise<void>;
  /** Does an act by its name. */
  act(act: SandboxAct, input: Readonly<Record<string, unknown>>): Promise<ActResult>;
  /** What its clock shows. */
  now(): Date;
  /** Its pushes so far, or those about one document, in the order in which they came about. */
  pushes(subject?: string): Promise<SandboxPush[]>;
  /** Tries a push again. */
  redeliver(id: number): Promise<SandboxPush>;
  /** Its orders. */
  orders(): Readonly<Record<string, unknown>>[];
  /**
   * An order; `undefined` where there is none. Of one number that several customers use it is the first, unless `customerCode`
   * says whose.
   */
  order(number: string, options?: { customerCode?: string }): Readonly<Record<string, unknown>> | undefined;
  /** Its inbound orders. */
  asns(): Readonly<Record<string, unknown>>[];
  /** The rows of its ledger. */
  stock(): Readonly<Record<string, unknown>>[];
  /** Anything that it lists, such as its `productionOrders` and `items`. */
  list(view: string): Readonly<Record<string, unknown>>[];
  /** Changes settings. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  /**
   * Sets where its pushes go, or those of one kind; `null` is nowhere. Pushes that an address before did not acknowledge are tried
   * at the new one.
   */
  pushTo(url: string | null, options?: { wire?: PushWire; event?: string }): Promise<void>;
  /** Saves it under a name. */
  save(name: string): Promise<void>;
  /** Goes back to what was saved. */
  restore(name: string): Promise<void>;
  /** Starts it anew from its seed. */
  reset(): Promise<void>;
};

/**
 * A sandbox that listens. Clocks it moves in all open worlds, and an act it does in the world that has the document; `world`
 * narrows. `close` stops it: an inbound order is closed by `act("close", { asnNumber })`.
 */
export type Sandbox = Omit<SandboxActs, "close"> & {
  /** Where it listens, such as `http://127.0.0.1:40321`: the `baseUrl` of every client. */
  readonly origin: string;
  /** Does an act by its name. */
  act(act: SandboxAct, input: Readonly<Record<string, unknown>>): Promise<ActResult>;
  /** Moves the clocks of all open worlds. */
  advance(by: Advance): Promise<void>;
  /** The pushes of all open worlds so far, or those about one document. */
  pushes(subject?: string): Promise<SandboxPush[]>;
  /** A world by its name, such as `glink:GLINK`; opened where it is not open yet. */
  world(name: string): SandboxWorld;
  /** Names of the open worlds. */
  worlds(): string[];
  /** What was wrong or noteworthy in the calls and in the answers to pushes so far. */
  findings(): Finding[];
  /** How much was called and pushed, and what was wrong with it. */
  report(): ExchangeReport;
  /** @throws ContractViolations when a call, or the answer to a push, broke the contract */
  expectNoViolations(): void;
  /** Starts all open worlds anew, and forgets the calls so far. */
  reset(): Promise<void>;
  /** Stops listening, and resolves when the last answer is out. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};
