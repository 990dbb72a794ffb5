import { defineConfig } from "vitest/config";

export default defineConfig({ test: { setupFiles: ["fulfillment-openapi/testing/vitest"] } });
