module.exports = { setupFilesAfterEnv: ["fulfillment-openapi/testing/jest"] };
