import "fulfillment-openapi/testing/vitest";
