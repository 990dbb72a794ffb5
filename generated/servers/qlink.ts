// Generated, do not edit.
// Generator: scripts/build/servers.ts
// Source: spec/qlink (sha256:8920a0de6201a8edb8b13fdb4191dff3ce1fd2e0012624b947768aad939d9df4)

/** Origin of production. */
export const qlinkBaseUrl = "https://qlink-global.800best.com";
