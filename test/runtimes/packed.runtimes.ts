import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { useInstalledPackage } from "../helpers/installed-package.ts";
import { describeCompilers } from "./compilers.ts";
import { describeServers } from "./servers.ts";
import { describeWeb } from "./web.ts";

// One file, because the package is built and packed once for all of it.
const packed = useInstalledPackage();

/** The optional packages that users install beside the package. */
const peers = ["undici", "@opentelemetry/api"];

beforeAll(() => {
  for (const name of peers) {
    const to = join(packed.installed.project, "node_modules", name);
    cpSync(fromRoot(`node_modules/${name}`), to, { recursive: true });
  }
});

describeServers(packed);
describeWeb(packed);
describeCompilers(packed);
