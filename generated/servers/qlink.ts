// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:ac7c5d7e7cc8a07c4856e1dcdf7d17269cf0f44360f208bb7f27ee614d9dfebb)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
