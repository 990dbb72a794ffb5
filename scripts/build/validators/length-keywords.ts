import { _, type Ajv, type CodeKeywordDefinition, str } from "ajv";

const lengthKeywords: CodeKeywordDefinition = {
  keyword: ["maxLength", "minLength"],
  type: "string",
  schemaType: "number",
  error: {
    message: ({ keyword, schemaCode }) =>
      str`must NOT have ${keyword === "maxLength" ? "more" : "fewer"} than ${schemaCode} characters`,
    params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
  },
  code(context) {
    const { keyword, data } = context;
    const limit: number = context.schema;
    // A character takes one or two UTF-16 units, so most lengths decide without a count.
    if (keyword === "maxLength") {
      context.fail(
        _`${data}.length > ${limit} && (${data}.length > ${2 * limit} || [...${data}].length > ${limit})`,
      );
    } else if (limit <= 1) {
      context.fail(_`${data}.length < ${limit}`);
    } else {
      context.fail(
        _`${data}.length < ${limit} || (${data}.length < ${2 * limit - 1} && [...${data}].length < ${limit})`,
      );
    }
  },
};

/**
 * Makes ajv count the characters of a string only where its UTF-16 length leaves open whether `minLength` and
 * `maxLength` hold. Verdicts and errors stay those of ajv.
 */
export function useFastLengths(ajv: Ajv): void {
  ajv.removeKeyword("maxLength");
  ajv.removeKeyword("minLength");
  ajv.addKeyword(lengthKeywords);
}
