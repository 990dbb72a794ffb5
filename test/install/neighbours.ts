/** A project of a team, as it is before the package comes. */
export type Neighbour = {
  readonly name: string;
  /** Folder below `projects/`, whose `check.mjs` tries the package beside the neighbour. */
  readonly project: string;
  /** What is installed there, by exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** What `check.mjs` prints, a line for each thing that it has shown. */
  readonly shows: readonly string[];
  /** The Node that the neighbour needs, where it does not run on the oldest that the package promises. */
  readonly node?: string;
};

const typescript = { typescript: "5.9.3", "@types/node": "20.19.43" };

const testing = [
  "matchers load, pass, and fail on a violation",
  "arbitraries make payloads, and shrink them",
  "matchers have their types",
];

const pushes = "signed pushes are handled, and others refused";

const interception = [
  "calls of clients that were made before are intercepted",
  "and so are their raw calls",
  "refusals and lost connections are of the classes that production has",
];

/** Beside what the package has to be installed, and to work. */
export const neighbours: readonly Neighbour[] = [
  { name: "nothing", project: "nothing", packages: {}, shows: ["a call is signed and sent"] },
  {
    name: "vitest 1 and fast-check 3",
    project: "vitest",
    packages: { vitest: "1.6.1", "fast-check": "3.23.2", ...typescript },
    shows: testing,
  },
  {
    name: "vitest 2 and fast-check 3",
    project: "vitest",
    packages: { vitest: "2.1.9", "fast-check": "3.23.2", ...typescript },
    shows: testing,
  },
  {
    name: "vitest 3 and fast-check 4",
    project: "vitest",
    packages: { vitest: "3.2.7", "fast-check": "4.11.0", ...typescript },
    shows: testing,
  },
  {
    name: "vitest 4 and fast-check 4",
    project: "vitest",
    packages: { vitest: "4.1.12", "fast-check": "4.11.0", ...typescript },
    shows: testing,
  },
  {
    name: "vitest 5 and fast-check 4",
    project: "vitest",
    packages: { vitest: "5.1.1", "fast-check": "4.11.0", ...typescript, "@types/node": "22.20.5" },
    shows: testing,
    node: "22",
  },
  {
    name: "Jest 29 and fast-check 3",
    project: "jest",
    packages: {
      jest: "29.7.0",
      "@jest/globals": "29.7.0",
      "@types/jest": "29.5.14",
      "fast-check": "3.23.2",
      ...typescript,
    },
    shows: testing,
  },
  {
    name: "Jest 30 and fast-check 4",
    project: "jest",
    packages: {
      jest: "30.5.2",
      "@jest/globals": "30.5.2",
      "@types/jest": "30.0.0",
      "fast-check": "4.11.0",
      ...typescript,
    },
    shows: testing,
  },
  {
    name: "NestJS 11",
    project: "nestjs",
    packages: {
      "@nestjs/common": "11.2.10",
      "@nestjs/core": "11.2.10",
      "@nestjs/platform-express": "11.2.10",
      "@types/express": "5.0.6",
      "reflect-metadata": "0.2.2",
      rxjs: "7.8.2",
      ...typescript,
    },
    shows: [
      "an application in CommonJS compiles and requires the receiver",
      pushes,
      "a body whose bytes are lost is never acknowledged",
    ],
  },
  {
    name: "Google's functions-framework 5",
    project: "functions-framework",
    packages: { "@google-cloud/functions-framework": "5.0.5" },
    shows: [pushes],
  },
  { name: "msw 2", project: "msw", packages: { msw: "2.15.0" }, shows: interception },
  { name: "msw 3", project: "msw", packages: { msw: "3.0.5" }, shows: interception, node: "22" },
  {
    name: "Prism 4",
    project: "prism",
    packages: { "@stoplight/prism-core": "4.14.1", "@stoplight/prism-http": "4.14.1" },
    shows: ["the mock answers by the compiled engine, and says that Prism is too old"],
  },
  {
    name: "Prism 5",
    project: "prism",
    packages: { "@stoplight/prism-core": "5.8.0", "@stoplight/prism-http": "5.12.0" },
    shows: ["the mock answers by Prism"],
  },
];
