/** What a generator is given. */
export type Generation = {
  /** Path of the bundle. */
  bundle: string;
  /** Where the code goes: a folder, or a file without its extension. */
  output: string;
  /** What the code is called: the package, module or crate. */
  name: string;
};

/** What a target works with. */
export type Workplace = {
  /** Copy of its project, which other targets of the same project share. */
  folder: string;
  /** Folder that outlasts runs, for what is built from pinned sources alone. */
  cache: string;
  /** Path of a committed bundle. */
  bundle: (description: string, version: "3.1" | "3.0") => string;
  /** Descriptions to generate from: the families, and the gateway of GLINK. */
  descriptions: readonly string[];
  /** Origin of the running mock. */
  origin: string;
  /** Folder with `account.json` and the payload of each call. */
  inputs: string;
  /** Whether the bundles describe a call of the smoke programs: those with nothing but documents lack some. */
  describes: (call: string) => boolean;
};

/** A program that a target needs and that no package of its language brings. */
export type Tool = "java" | "mvn" | "python3" | "go" | "cargo" | "php" | "ruby";

/** One generator for one language: generates from every bundle, compiles, and calls the mock. */
export type Target = {
  /** Name on the command line. */
  name: string;
  language: string;
  generator: string;
  version: string;
  /** Which of the bundles it takes. */
  openapi: "3.1" | "3.0";
  /** Folder of its project below `test/codegen`, if it has one. */
  project?: string;
  tools: readonly Tool[];
  /** The calls that its smoke program makes. None where no toolchain is at hand: the code is inspected then. */
  calls: readonly string[];
  /** Whether its language has no compiler: every generated file is loaded instead. */
  isInterpreted?: true;
  /** The command that a reader of the guide runs, and the matrix too. */
  command?: (generation: Generation) => readonly string[];
  /** Installs what the targets of one project share, before the first of them runs. */
  prepare?(workplace: Workplace): Promise<void>;
  /**
   * Generates, compiles with warnings as errors where the language has them, and runs the smoke program.
   *
   * @returns what the program printed: a line `{"call", "answer"}` of JSON for each call
   * @throws Error with the output of the step that failed
   */
  run(workplace: Workplace): Promise<string>;
  /** Looks at the generated code where it cannot be run; returns what is wrong, a sentence each. */
  inspect?(workplace: Workplace): string[];
  /** Where the types of a description were declared: a file or folder of the project, and what names them there. */
  types: Declarations;
  /** Where the methods that make the calls of a description were declared, and what names them there. */
  methods: Declarations;
};

/** Where something was declared for a description: a file or folder of the project, and the pattern of its names. */
export type Declarations = { at: (description: string) => string; pattern: RegExp };

/** A description as the name of a package or module. */
export function packageOf(description: string): string {
  return description.replace("glink-gateway", "gateway");
}
