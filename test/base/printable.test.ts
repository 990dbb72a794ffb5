import { describe, expect, test } from "vitest";
import { printable, printableLines } from "../../src/base/printable.ts";

describe("a text from elsewhere that is printed", () => {
  test.each([
    ["a line break", "a\nb", "a\\u000ab"],
    ["a carriage return", "a\rb", "a\\u000db"],
    ["the start of a colour", "\u001b[31mred", "\\u001b[31mred"],
    ["the eight-bit start of a control sequence", "\u009b2J", "\\u009b2J"],
    ["what turns the direction of writing", "a\u202eb", "a\\u202eb"],
    ["a workflow command", "::error::x", "\\u003a:error::x"],
    ["a workflow command behind spaces", "  ::error::x", "  \\u003a:error::x"],
    ["an older workflow command, anywhere", "a ##[error]x", "a #\\u0023[error]x"],
    ["a command of Azure Pipelines", "##vso[task.complete]", "#\\u0023vso[task.complete]"],
  ])("shows %s instead of obeying it", (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test.each([["a::b"], ["## heading"], ["ünïcödé 测试"], ["https://a.example/#x"]])(
    "is left alone: %s",
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  test("keeps its own lines where it has several", () => {
    expect(printableLines("a\n\t::b\u0007\n##[c]")).toBe("a\n\t\\u003a:b\\u0007\n#\\u0023[c]");
  });
});
