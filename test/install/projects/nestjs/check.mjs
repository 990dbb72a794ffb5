import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { expectPushes } from "./pushes.mjs";

execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], { stdio: "inherit" });
const { start } = createRequire(import.meta.url)("./dist/app.js");
console.log("an application in CommonJS compiles and requires the receiver");

const { origin, handled, close } = await start(true);
await expectPushes(`${origin}/hooks`, handled);
await close();
console.log("signed pushes are handled, and others refused");

const parsing = await start(false);
const { status } = await fetch(`${parsing.origin}/hooks/orderStatus`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{}",
});
assert.equal(status, 500);
await parsing.close();
console.log("a body whose bytes are lost is never acknowledged");
