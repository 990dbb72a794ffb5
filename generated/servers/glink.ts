// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/glink (sha256:cb10b40395738dfb135084d1aaf8fd1133c358830b190c13cc1d686aea8e1545)

/** Where production is, as independent clients use it. */
export const glinkGateway = {"baseUrl":"http://edi-glink.800best.com","path":"/gateway/api/glink"} as const;
