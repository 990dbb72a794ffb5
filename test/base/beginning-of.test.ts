import { expect, test } from "vitest";
import { beginningOf } from "../../src/base/beginning-of.ts";

const token = "tk-9f8e7d6c5b4a39281706f5e4d3c2b1a0";

test.each([
  ["is short", "a b", 3, "a b"],
  ["is cut inside a word", "to the letter", 9, "to the …"],
  ["is cut behind a word", "to the letter", 6, "to the…"],
  ["is one long word", "x".repeat(100), 60, "…"],
  ["is empty", "", 0, ""],
])("a text that %s", (_, text, length, beginning) => {
  expect(beginningOf(text, length)).toBe(beginning);
});

test("shows a secret whole or not at all, wherever it is cut", () => {
  for (const around of ["token %", '{"token":"%"}', "https://x.example/?token=%&a=1", "a,%,b"]) {
    const text = around.replace("%", token);
    for (let length = 0; length < text.length; length++) {
      const shown = beginningOf(text, length).replace(token, "");
      expect(shown).not.toContain(token.slice(0, 4));
    }
  }
});

test("a path is cut between its segments", () => {
  expect(beginningOf("/one/two/three", 11, /[^/]+$/)).toBe("/one/two/…");
});
