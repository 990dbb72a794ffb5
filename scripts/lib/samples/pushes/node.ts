import { bareName } from "../calls/bare-name.ts";
import { laidOut } from "../json-text.ts";
import { receiverPort, type SamplePush } from "./sample-push.ts";

/** A receiver with nothing but Node. */
export function nodeReceiver({ serviceType, number, acknowledgement }: SamplePush): string {
  return `import { createServer } from "node:http";
import { json } from "node:stream/consumers";

// Receives ${serviceType}.
createServer(async (request, response) => {
  response.setHeader("Content-Type", "application/json");
  try {
    const push = await json(request);
    // Store it before you acknowledge it. A push may come twice: look its number up first.
    console.log("received", push.${number});
    response.end(JSON.stringify(${inline(acknowledgement)}));
  } catch (error) {
    console.error(error);
    const refusal = { success: false, code: "INTERNAL_ERROR", message: "The push could not be processed." };
    response.end(JSON.stringify(refusal));
  }
}).listen(${receiverPort}, "127.0.0.1");
`;
}

/** A receiver on Express. */
export function expressReceiver({ serviceType, number, acknowledgement }: SamplePush): string {
  return `import express from "express";

const app = express();
app.use(express.json({ limit: "10mb" }));

// Receives ${serviceType}, at the path that you gave to the platform.
app.post("/", (request, response) => {
  const push = request.body;
  // Store it before you acknowledge it. A push may come twice: look its number up first.
  console.log("received", push.${number});
  response.json(${inline(acknowledgement)});
});

// Not JSON, or your own code threw: say so as the documents do.
app.use((error, request, response, next) => {
  console.error(error);
  response.json({ success: false, code: "INTERNAL_ERROR", message: "The push could not be processed." });
});

app.listen(${receiverPort}, "127.0.0.1");
`;
}

function inline(json: string): string {
  return laidOut(json, { name: bareName }).replace(/\s*\n\s*/g, " ");
}
