/** The options of `sign`. */
export const signOptions = {
  family: { type: "string" },
  "service-type": { type: "string" },
  operation: { type: "string" },
  body: { type: "string" },
  "partner-id": { type: "string" },
  "app-key": { type: "string" },
  content: { type: "string" },
  "secret-file": { type: "string" },
  "base-url": { type: "string" },
  "gateway-path": { type: "string" },
  explain: { type: "string" },
  json: { type: "boolean" },
} as const;

/** The options that only one family has. */
export const familyOptions = {
  glink: ["partner-id", "gateway-path"],
  qlink: ["app-key", "content"],
} as const;

/** What `sign --help` prints. */
export const signHelp = `Usage: fulfillment-openapi sign --family <glink|qlink> [options]

Prints the string to sign, the signature, and a curl command that sends the call. The secret is never printed.

  --family <name>         glink or qlink
  --service-type <name>   the operation: its SERVICE_TYPE, its operationId or the last segment of its path
  --operation <name>      the same
  --body <file>           the JSON that is sent, or - for the standard input. It is signed and sent as it is,
                          with the line break at its end if it has one. Without it, a qlink call has no body
  --secret-file <file>    file that holds the partner key (GLINK) or the app secret (qlink). A byte order mark and
                          one line break at its end are ignored; other invisible characters are refused
  --partner-id <id>       GLINK: partner ID of the envelope. Default: partnerId of the body
  --app-key <key>         qlink: app key, which is signed too
  --content <form>        qlink: how the body goes into the string to sign, string (default) or object
  --base-url <origin>     where the curl command sends the call. Default: production, the first server of the description
  --gateway-path <path>   GLINK: path of the gateway. Default: /gateway/api/glink
  --explain <sign>        tells whether this signature is right and, if not, which common mistakes produce it
  --json                  prints {stringToSign, sign, curl}, and with --explain also {explanation}

Without --secret-file, the secret is read from the environment variable FULFILLMENT_SECRET.

Exit codes: 0 signed, or the signature given to --explain is right; 1 it is wrong; 2 wrong usage.`;
