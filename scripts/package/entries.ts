/** What other packages import. */
export type Entry = {
  /** What follows `fulfillment-openapi` in the name, behind a dot. */
  subpath: string;
  /** The module that the name stands for. */
  source: string;
  /** Whether importing it does something, so that no bundler may leave it out. Default false. */
  hasSideEffects?: true;
  /** What the user has to provide, `vitest` for example: importing it elsewhere fails, and names this. */
  needs?: string;
  /** Whether the error of a missing package says in our own words how to install it. Default false: it is that of Node. */
  saysHowToInstall?: true;
  /** Where else than in Node the entry runs, besides in bundles for Node. Default nowhere. */
  runsIn?: readonly ("workerd" | "browser")[];
};

/** The entry that the name of the package alone stands for. */
export const mainEntry: Entry = { subpath: ".", source: "src/index.ts" };

/** The entries of the clients: they share one built file, so that an error is of one class wherever it is imported from. */
export const clientEntries: readonly Entry[] = [
  mainEntry,
  { subpath: "./glink", source: "src/client/glink/index.ts" },
  { subpath: "./qlink", source: "src/client/qlink/index.ts" },
  { subpath: "./kakaclo", source: "src/client/kakaclo/index.ts" },
];

/**
 * The entries beside the clients that need an optional package. Each is built once more for bundlers, browsers and Workers,
 * where the package is imported instead of looked for.
 */
export const peerEntries: readonly Entry[] = [
  { subpath: "./node", source: "src/client/node/index.ts", needs: "undici", saysHowToInstall: true },
  {
    subpath: "./opentelemetry",
    source: "src/client/opentelemetry/index.ts",
    needs: "@opentelemetry/api",
    saysHowToInstall: true,
    runsIn: ["workerd", "browser"],
  },
];

/** The entries of the receiver and its stores. They are built together: a service that starts often loads few files. */
export const webhookEntries: readonly Entry[] = [
  { subpath: "./webhooks", source: "src/webhooks/index.ts" },
  { subpath: "./webhooks/postgres", source: "src/webhooks/inbox/postgres/index.ts" },
  { subpath: "./webhooks/redis", source: "src/webhooks/inbox/redis/index.ts" },
  { subpath: "./webhooks/sqlite", source: "src/webhooks/inbox/sqlite/index.ts" },
];

/** All other entries. They are built together with the command, whose code they share. */
export const otherEntries: readonly Entry[] = [
  { subpath: "./testing", source: "src/testing/index.ts" },
  { subpath: "./testing/vitest", source: "src/testing/vitest.ts", hasSideEffects: true, needs: "vitest" },
  { subpath: "./testing/jest", source: "src/testing/jest.ts", hasSideEffects: true, needs: "expect" },
];

/**
 * The entry points of the package. Build, `exports` and tests follow from these lists: a new entry is a line in one of
 * them, and `npm run build:package`, which brings package.json in line.
 */
export const entries: readonly Entry[] = [
  ...clientEntries,
  ...peerEntries,
  ...webhookEntries,
  ...otherEntries,
];

/** Source of the command. */
export const commandSource = "src/cli/main.ts";

/** The built command. */
export const commandFile = "dist/cli/main.js";

/** Folder with the entries as Node loads them. */
export const libraryFolder = "dist/lib";

/** Folder with the entries of the clients for browsers and Workers, which have no `node:crypto`. */
export const webFolder = "dist/web";

/** Folder with the parts that entries and command share, and with what they load late. */
export const sharedFolder = "dist/shared";

/** Folder with the declarations, and the one with those that CommonJS reads. */
export const [typesFolder, commonJsTypesFolder] = ["dist/types", "dist/types-cjs"] as const;

/** Folders of `dist/` that make up the package. */
export const builtFolders = [
  libraryFolder,
  webFolder,
  "dist/cli",
  sharedFolder,
  "dist/validators",
  typesFolder,
  commonJsTypesFolder,
] as const;

/** Name of the built file of an entry. All lie in one folder, from which the way to the compiled checks is the same. */
export function nameOf({ subpath }: Entry): string {
  return subpath === "." ? "index" : subpath.slice("./".length).replaceAll("/", "-");
}
