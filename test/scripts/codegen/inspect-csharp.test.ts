import { expect, test } from "vitest";
import { type Contract, inspectModels } from "../../../scripts/codegen/inspect-csharp.ts";

const contract: Contract = {
  components: {
    schemas: {
      Parcel: {
        required: ["kind"],
        properties: {
          kind: { type: "string", enum: ["A", "b c"] },
          weight: { type: "number" },
          note: { type: "string" },
        },
      },
    },
  },
};

const source = `
    value == "A" || value == "b c"
    [JsonPropertyName("kind")]
    public KindEnum Kind { get; set; }
    public Option<decimal?> WeightOption { get; private set; }
    [JsonPropertyName("weight")]
    public decimal? Weight { get; set; }
    public Option<string?> NoteOption { get; private set; }
    [JsonPropertyName("note")]
    public string? Note { get; set; }
`;

test("C# as the contract wants it is fine", () => {
  expect(inspectModels(contract, () => source)).toEqual([]);
});

test.each([
  ['"note"', '"notes"', "Parcel.note is missing."],
  ["NoteOption", "OtherOption", "Parcel.note is required."],
  ["WeightOption", "KindOption", "Parcel.kind is not required."],
  ["decimal? Weight", "decimal Weight", "Parcel.weight is a decimal, which cannot be null."],
  ['"b c"', '"bc"', "Parcel.kind lacks the value b c."],
])("C# with another %s is not", (from, to, problem) => {
  expect(inspectModels(contract, () => source.replace(from, to))).toContain(problem);
});
