import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** A way to get a browser onto this machine. */
type Installer = { name: string; command: string; args: string[] };

/**
 * The Chromium for the browser tests: `CHROMIUM_PATH`, `chromium` or `google-chrome` of the search path, or the one
 * that Playwright has downloaded. Where there is none, one is installed.
 *
 * @param say told what is done, for the person who waits
 * @throws Error when there is none and none can be installed: browser tests never pass for want of a browser
 */
export function findOrInstallChromium(say: (line: string) => void): string {
  const given = process.env["CHROMIUM_PATH"];
  if (given) {
    if (!starts(given)) throw new Error(`CHROMIUM_PATH is ${given}, which does not start as a browser`);
    return given;
  }
  const found = findChromium();
  if (found) return found;
  for (const installer of installers()) {
    say(`No Chromium found. Installing one with ${installer.name} ...`);
    spawnSync(installer.command, installer.args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findChromium();
    if (installed) {
      say(`Installed ${installed}`);
      return installed;
    }
    say(`${installer.name} did not give a browser that starts.`);
  }
  throw new Error(
    "The browser tests need Chromium, and none could be installed. Install it (on Debian: apt-get install chromium) " +
      "or set CHROMIUM_PATH to a Chromium or Chrome.",
  );
}

/** A Chromium that does nothing but what the tests ask for. */
export function launchChromium(executablePath: string): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ];
  return chromium.launch({ executablePath, args });
}

function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find((file) => existsSync(file) && starts(file));
}

function starts(file: string): boolean {
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/** Debian's package comes first on Debian; elsewhere Playwright's download, since Ubuntu's package wants snapd. */
function installers(): Installer[] {
  const asRoot = process.getuid?.() === 0;
  const cli = join(createRequire(import.meta.url).resolve("playwright-core/package.json"), "../cli.js");
  const withSystemLibraries = asRoot ? ["--with-deps"] : [];
  const playwright: Installer = {
    name: "Playwright's download",
    command: process.execPath,
    args: [cli, "install", ...withSystemLibraries, "chromium"],
  };
  if (!asRoot) return [playwright];
  const packages: Installer = {
    name: "the distribution's package",
    command: "sh",
    args: ["-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"],
  };
  return isDebian() ? [packages, playwright] : [playwright, packages];
}

function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
