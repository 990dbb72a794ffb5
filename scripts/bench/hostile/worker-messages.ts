import type { Claim, DuplicateStore } from "../../../src/webhooks/index.ts";

/** What a receiver that runs in a process of its own asks the process that started it. */
export type WorkerQuestion = {
  id: number;
  /** A function of the shared store, or `work`, what the handler does. */
  name: keyof DuplicateStore | "work";
  args: readonly unknown[];
};

/** The answer to a question. */
export type WorkerAnswer = { id: number; result: Claim | unknown };

/** What a worker tells when it listens, and again and again how much memory it takes. */
export type WorkerNews = { port: number } | { heap: number };
