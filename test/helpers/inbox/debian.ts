import { execFileSync } from "node:child_process";

/**
 * Installs a package of Debian whose services stay off: Debian asks policy-rc.d whether they may start, and 101 says no. Only CI
 * does that: what is on a machine of yours is yours to say.
 *
 * @throws Error that says what to do, where this is not CI, and where it cannot be installed
 */
export function installForCi(debianPackage: string, what: string): void {
  const advice = `${what} is not on this machine. On Debian and Ubuntu: apt-get install ${debianPackage}`;
  if (process.env["CI"] !== "true") throw new Error(`${advice}. With CI=true, that is done by itself.`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const [program = "", ...args] = [...asRoot, "sh", "-ec", script, "sh", debianPackage];
  try {
    execFileSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  } catch (cause) {
    throw new Error(`${advice}. That has failed here.`, { cause });
  }
}

const script = `policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  trap 'rm -f $policy' EXIT
  printf '#!/bin/sh\\nexit 101\\n' > $policy
  chmod 755 $policy
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends "$1"`;
