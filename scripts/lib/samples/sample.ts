/** The languages of the samples, by the name that highlighters know. */
export type SampleLanguage =
  | "shell"
  | "typescript"
  | "javascript"
  | "python"
  | "java"
  | "go"
  | "csharp"
  | "php"
  | "json";

/** A program that sends a call or receives a push, as a page shows it. */
export type Sample = {
  lang: SampleLanguage;
  /** What its tab is called: `curl`, `TypeScript`, `Python`. Unique among the samples of an operation. */
  label: string;
  source: string;
  /** The text whose digest is the signature, fake secret included; with `curl` of a signed call only. */
  stringToSign?: string;
};
