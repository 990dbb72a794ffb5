import { spawnSync } from "node:child_process";
import { webcrypto } from "node:crypto";
import type { HashAlgorithm } from "../../src/wire/digest.ts";
import { md5Of } from "./md5.ts";

/** A way to compute a digest that shares no code with the package. */
export type DigestPath = {
  name: string;
  digest: (algorithm: HashAlgorithm, bytes: Uint8Array) => Promise<string>;
};

const program = "import hashlib,sys; print(hashlib.new(sys.argv[1], sys.stdin.buffer.read()).hexdigest())";

const commands: readonly DigestPath[] = [
  commandPath("openssl", (algorithm) => ["dgst", `-${algorithm}`]),
  commandPath("python3", (algorithm) => ["-c", program, algorithm]),
];

/** MD5 as RFC 1321 states it, and the SHA-1 of Web Crypto. */
const ownPath: DigestPath = {
  name: "RFC 1321 and Web Crypto",
  async digest(algorithm, bytes) {
    if (algorithm === "md5") return md5Of(bytes);
    return Buffer.from(await webcrypto.subtle.digest("SHA-1", Uint8Array.from(bytes))).toString("hex");
  },
};

/** The first command that this machine has, and in any case an implementation without a command. */
export async function digestPaths(): Promise<DigestPath[]> {
  for (const path of commands) {
    if (await works(path)) return [path, ownPath];
  }
  return [ownPath];
}

function commandPath(command: string, args: (algorithm: HashAlgorithm) => string[]): DigestPath {
  return {
    name: command,
    async digest(algorithm, bytes) {
      const { status, stdout, stderr, error } = spawnSync(command, args(algorithm), {
        input: bytes,
        encoding: "utf8",
      });
      if (status !== 0) throw error ?? new Error(`${command}: ${stderr}`);
      // openssl writes "MD5(stdin)= " before the digest.
      return stdout.trim().split(" ").at(-1) ?? "";
    },
  };
}

/** Some machines have the command but not the old hash functions. */
async function works({ digest }: DigestPath): Promise<boolean> {
  try {
    const [md5, sha1] = [await digest("md5", new Uint8Array()), await digest("sha1", new Uint8Array())];
    return md5.startsWith("d41d8cd98f00b204") && sha1.startsWith("da39a3ee5e6b4b0d");
  } catch {
    return false;
  }
}
