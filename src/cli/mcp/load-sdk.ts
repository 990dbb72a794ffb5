import { obstacle } from "../usage-error.ts";

/** What to type to have the SDK. */
export const sdkInstallation = "npm install @modelcontextprotocol/sdk";

/**
 * Loads the parts of the official SDK that a server over the standard input and output needs.
 *
 * @throws UsageError that names the line to install it by, where it is missing
 */
export async function loadSdk() {
  try {
    const [{ Server }, { StdioServerTransport }, types, { AjvJsonSchemaValidator }] = await Promise.all([
      import("@modelcontextprotocol/sdk/server/index.js"),
      import("@modelcontextprotocol/sdk/server/stdio.js"),
      import("@modelcontextprotocol/sdk/types.js"),
      import("@modelcontextprotocol/sdk/validation/ajv"),
    ]);
    return { Server, StdioServerTransport, AjvJsonSchemaValidator, ...types };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw obstacle`This command needs the MCP SDK, which is not installed: ${sdkInstallation}`;
  }
}
