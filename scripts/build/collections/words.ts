import { commentOf, stampFor } from "../stamp.ts";
import type { CollectionSource } from "./calls.ts";

/** What opens the description of a collection: the stamp, how it is used, and where the systems are. */
export function introduction({ family, servers, variables }: CollectionSource, generator: string): string {
  const keys = Object.keys(variables).filter((name) => name !== "origin");
  return [
    commentOf(stampFor(family, generator), "").replaceAll(/^ /gm, "").trim(),
    "",
    `One request for each call, with the documented example. Set the variables ${keys.map(quoted).join(" and ")} to what you`,
    "were given, and `origin` to the system. It is the mock as it stands, which takes any key.",
    ...(family === "kakaclo"
      ? []
      : ["A script signs each request before it is sent, the body as you edited it."]),
    "",
    ...servers.map(({ url, description = "" }) => `- ${url} ${description}`.trim()),
  ].join("\n");
}

function quoted(name: string): string {
  return `\`${name}\``;
}
