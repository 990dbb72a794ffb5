// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/kakaclo (sha256:cc477f89e329bdaa29cfd56c2ee248654d81fadbd982e2bc6b81b2e8fb1901da)

/** Origin of production. */
export const kakacloBaseUrl = "https://developer.kakaclo.com";
