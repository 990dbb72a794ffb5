import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deadlineIn } from "../../src/client/deadline.ts";
import { deadlineIn as deadlineOfTheWeb } from "../../src/client/deadline-web.ts";

afterEach(() => void vi.useRealTimers());

describe.each([
  ["shared", deadlineIn],
  ["of browsers and Workers", deadlineOfTheWeb],
])("a deadline, %s,", (_, deadline) => {
  test("comes after its time, and not before", () => {
    vi.useFakeTimers();
    const ended: string[] = [];
    deadline(50, () => ended.push("50"));
    deadline(20, () => ended.push("20"));
    vi.advanceTimersByTime(19);
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(["20"]);
    vi.advanceTimersByTime(30);
    expect(ended).toEqual(["20", "50"]);
  });

  test("that is taken back never comes, and changes no other", () => {
    vi.useFakeTimers();
    const ended: number[] = [];
    const forgets = Array.from({ length: 10 }, (_, index) => deadline(100, () => ended.push(index)));
    for (const index of [0, 9, 4]) forgets[index]?.();
    forgets[4]?.();
    vi.advanceTimersByTime(1000);
    expect(ended.sort()).toEqual([1, 2, 3, 5, 6, 7, 8]);
  });

  test("is set anew by what comes of another one", () => {
    vi.useFakeTimers();
    const ended: string[] = [];
    deadline(10, () => {
      ended.push("first");
      deadline(10, () => ended.push("second"));
    });
    vi.advanceTimersByTime(20);
    expect(ended).toEqual(["first", "second"]);
  });
});

test("a deadline comes in the time of the timers that were there when it was set", async () => {
  const ended: string[] = [];
  deadlineIn(10, () => ended.push("real"));
  vi.useFakeTimers();
  deadlineIn(60_000, () => ended.push("fake"));
  vi.advanceTimersByTime(60_000);
  expect(ended).toContain("fake");
  vi.useRealTimers();
  while (!ended.includes("real")) await pause(5);
  expect(ended.sort()).toEqual(["fake", "real"]);
});

test("many deadlines leave one timer, which holds no process once all are taken back", () => {
  const before = timers();
  const forgets = Array.from({ length: 1000 }, (_, index) => deadlineIn(60_000 + index, () => undefined));
  expect(timers() - before).toBeLessThanOrEqual(1);
  for (const forget of forgets) forget();
  expect(timers()).toBeLessThanOrEqual(before);
});

/** How many timers hold this process. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}
