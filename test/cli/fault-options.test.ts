import { describe, expect, test } from "vitest";
import { faultInjectorOf } from "../../src/cli/mock/fault-options.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { InspectedRequest } from "../../src/judge/inspect-request.ts";
import { faults } from "../../src/mock/faults/fault.ts";

const request = { method: "POST", url: "/", headers: {}, body: new Uint8Array() };
const reply = { status: 200, headers: {}, body: '{"success":true}' };
const inspected: InspectedRequest = {
  kind: "refusal",
  status: 404,
  title: "Unknown path",
  detail: "Nothing is served there.",
  headers: {},
  findings: [],
};

describe("--fault", () => {
  test("injects nothing where it is not given", () => {
    expect(faultInjectorOf({})(reply, request, inspected)).toBe(reply);
  });

  test.each(Object.keys(faults))("%s:1 affects every answer", (fault) => {
    expect(faultInjectorOf({ fault: `${fault}:1` })(reply, request, inspected).fault).toBe(fault);
  });

  test.each(["delay:1", "delay=20:1", "drop:0.0, delay=20:1"])("%s delays every answer", (fault) => {
    expect(faultInjectorOf({ fault })(reply, request, inspected)).toMatchObject({
      fault: "delay",
      status: 200,
    });
  });

  test("rate 0 affects no answer", () => {
    expect(faultInjectorOf({ fault: "drop:0" })(reply, request, inspected)).toBe(reply);
  });

  test("with another --seed, other answers are faulty", () => {
    const drawn = (seed: string) => {
      const injectFault = faultInjectorOf({ fault: "500:.5", seed });
      return Array.from({ length: 40 }, () => injectFault(reply, request, inspected).status);
    };
    expect(drawn("1")).toEqual(drawn("1"));
    expect(drawn("1")).not.toEqual(drawn("2"));
  });

  test.each([
    [{ fault: "dorp:0.1" }, 'Did you mean "drop"?'],
    [{ fault: "everything:0.1" }, "Faults: delay, 500, drop, truncate, html, duplicate."],
    [{ fault: "drop" }, "a rate from 0 to 1"],
    [{ fault: "drop:1.5" }, "a rate from 0 to 1"],
    [{ fault: "drop:-1" }, "a rate from 0 to 1"],
    [{ fault: "drop=3:0.1" }, "no such fault"],
    [{ fault: "delay=soon:0.1" }, "a number of milliseconds"],
    [{ fault: "drop:0.6,html:0.5" }, "at most 1"],
    [{ fault: "" }, "no such fault"],
    [{ seed: "one" }, "--seed takes a whole number"],
  ])("%j is refused, and the message says what to do", (options, message) => {
    expect(() => faultInjectorOf(options)).toThrow(UsageError);
    expect(() => faultInjectorOf(options)).toThrow(message);
  });
});
