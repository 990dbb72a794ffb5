const { BUNDLES, ORIGIN } = process.env;

module.exports = Object.fromEntries(
  ["glink", "glink-gateway", "qlink", "kakaclo"].map((name) => [
    name,
    {
      input: `${BUNDLES}/${name}.json`,
      output: {
        target: `generated/${name}.ts`,
        client: "fetch",
        baseUrl: ORIGIN,
        // Lists in the address as the description says, with commas between their entries.
        override: { fetch: { explode: false } },
      },
    },
  ]),
);
