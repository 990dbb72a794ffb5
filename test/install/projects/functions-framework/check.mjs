import { once } from "node:events";
import { createRequire } from "node:module";
import { expectPushes } from "./pushes.mjs";

const require = createRequire(import.meta.url);
const { getTestServer } = require("@google-cloud/functions-framework/testing");
const { handled } = require("./function.js");

const server = getTestServer("hooks").listen(0, "127.0.0.1");
await once(server, "listening");
await expectPushes(`http://127.0.0.1:${server.address().port}`, handled);
server.close();
console.log("signed pushes are handled, and others refused");
