/** What a browser may do with an answer: nothing but show its text. */
export const answerPolicy = "default-src 'none'; frame-ancestors 'none'";

/** What pages of the docs may call: their own server, and this machine, where mock, sandbox and proxy are. */
export const connectSources =
  "'self' http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*";

/**
 * What a browser may do with a page of the docs: run the scripts and styles inside it, which its build puts there, load
 * more of this server, and call this machine, where the mock is.
 */
export const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  `connect-src ${connectSources}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Header fields that every page and every answer of ours has, as names and values in turn. */
export function safetyFields(policy: string = answerPolicy): readonly string[] {
  return policy === answerPolicy ? ofAnswers : fieldsWith(policy);
}

function fieldsWith(policy: string): readonly string[] {
  return ["X-Content-Type-Options", "nosniff", "Content-Security-Policy", policy];
}

const ofAnswers = fieldsWith(answerPolicy);
