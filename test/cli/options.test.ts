import { describe, expect, test } from "vitest";
import { type OptionTable, readArguments, readOptions } from "../../src/cli/options.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

const table = {
  name: { type: "string" },
  set: { type: "string", multiple: true },
  list: { type: "boolean" },
} as const satisfies OptionTable;

describe("the options of a command", () => {
  test.each<[title: string, args: string[], options: object]>([
    ["none", [], {}],
    ["a value apart", ["--name", "a"], { name: "a" }],
    ["a value behind an equals sign", ["--name=a=b"], { name: "a=b" }],
    ["a value that begins with a dash", ["--name=-1"], { name: "-1" }],
    ["the standard input as a value", ["--name", "-"], { name: "-" }],
    ["a switch", ["--list"], { list: true }],
    ["one that may be repeated, once", ["--set", "a=1"], { set: ["a=1"] }],
    ["one that may be repeated, in their order", ["--set", "b=1", "--set", "a=2"], { set: ["b=1", "a=2"] }],
    ["a switch and a value", ["--list", "--name", "list"], { list: true, name: "list" }],
    ["a name that every object has", ["--name", "__proto__"], { name: "__proto__" }],
  ])("are read: %s", (_, args, options) => {
    expect(readOptions(args, table)).toEqual(options);
  });

  test.each<[title: string, args: string[], message: string]>([
    ["an unknown one", ["--wholly-other"], "There is no option --wholly-other."],
    ["a mistyped one", ["--nam", "x"], 'There is no option --nam. Did you mean "--name"?'],
    ["an unknown short one", ["-x"], "There is no option --x."],
    ["a member of every object", ["--constructor"], "There is no option --constructor."],
    ["one without its value", ["--name"], "--name needs a value."],
    ["an empty value", ["--name="], "--name needs a value."],
    ["another option as its value", ["--name", "--list"], "--name needs a value."],
    ["a value for a switch", ["--list=yes"], "--list takes no value."],
    ["one that is given twice", ["--name", "a", "--name", "a"], "--name is given twice."],
    ["a switch that is given twice", ["--list", "--list"], "--list is given twice."],
    ["an argument", ["--list", "s3cret-value"], "One argument belongs to no option."],
    ["an argument behind --", ["--", "--list"], "One argument belongs to no option."],
    ["control characters", ["--na\u001b[31mx"], "There is no option --na\\u001b[31mx."],
  ])("are refused: %s", (_, args, message) => {
    expect(() => readOptions(args, table)).toThrow(UsageError);
    expect(() => readOptions(args, table)).toThrow(message);
  });

  test.each([
    ["of a switch", ["--list=s3cret-value"]],
    ["of one that is unknown", ["--secrets=s3cret-value"]],
    ["of one that is given twice", ["--name", "a", "--name", "s3cret-value"]],
    ["that belongs to none", ["s3cret-value"]],
  ])("keep a value %s out of the message, since it may be a secret", (_, args) => {
    const error = (() => {
      try {
        return readOptions(args, table);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).not.toContain("s3cret");
  });

  test("come apart from the arguments that belong to none", () => {
    const read = readArguments(["old.json", "--list", "new.json", "--", "--name"], table);
    expect(read).toEqual({ options: { list: true }, rest: ["old.json", "new.json", "--name"] });
  });
});
