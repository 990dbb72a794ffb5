import { pythonLiteral } from "../calls/python.ts";
import { receiverPort, type SamplePush } from "./sample-push.ts";

/** A receiver with Python's standard library. */
export function pythonReceiver({ serviceType, number, acknowledgement }: SamplePush): string {
  return `import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Receiver(BaseHTTPRequestHandler):
    """Receives ${serviceType}."""

    def do_POST(self):
        try:
            push = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
            # Store it before you acknowledge it. A push may come twice: look its number up first.
            print("received", push["${number}"], flush=True)
            answer = ${pythonLiteral(acknowledgement)
              .replace(/,\s+/g, ", ")
              .replace(/\s*\n\s*/g, "")}
        except Exception as error:
            self.log_error("%r", error)
            answer = {"success": False, "code": "INTERNAL_ERROR", "message": "The push could not be processed."}
        body = json.dumps(answer).encode("utf-8")
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


ThreadingHTTPServer(("127.0.0.1", ${receiverPort}), Receiver).serve_forever()
`;
}
