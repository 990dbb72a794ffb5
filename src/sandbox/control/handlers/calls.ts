import type { Handlers } from "../handler.ts";

/** How many calls a sandbox remembers for its page. */
export const recentCalls = 200;

/** What was called. */
export const callHandlers: Handlers<"listCalls"> = {
  listCalls({ calls, parameters }) {
    const { limit = 50 } = parameters;
    const list = calls().slice(-limit);
    return {
      calls: list.map(({ findings, ...call }) => ({
        ...call,
        findings: findings.map((one) => ({ ...one })),
      })),
    };
  },
};
