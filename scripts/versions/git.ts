import { spawnSync } from "node:child_process";

/** Runs git in a folder; `undefined` where it fails. */
export function git(folder: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

/** The newest release that the checked-out state comes after: a tag `v1.2.3`. */
export function lastRelease(folder: string): string | undefined {
  return git(folder, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")?.trim();
}

/** All releases that the checked-out state comes after, the newest first. */
export function releasesIn(folder: string): string[] {
  const tags = git(folder, "tag", "--merged", "HEAD", "--sort=-version:refname", "--list", "v[0-9]*");
  return (tags ?? "").split("\n").filter((tag) => tag !== "");
}
