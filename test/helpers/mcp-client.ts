import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { fromRoot } from "../../scripts/lib/paths.ts";
import { commandFile } from "../../scripts/package/entries.ts";

/** What a tool answered: the text as it came, and its JSON where it is no error. */
export type ToolText = { isError: boolean; text: string; value: Record<string, unknown> };

/** A started server, as an agent has it. */
export type McpClient = Awaited<ReturnType<typeof openMcp>>;

/** Starts `fulfillment-openapi mcp` as an agent does, by the client of the SDK, until `close` is called. */
export async function openMcp(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const client = new Client({ name: "tests", version: "1.0.0" });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [fromRoot(commandFile), "mcp", ...args],
    cwd: fromRoot("."),
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stderr: "ignore",
  });
  await client.connect(transport);
  return {
    client,
    close: () => client.close(),
    async call(name: string, given: Record<string, unknown> = {}): Promise<ToolText> {
      const { isError, content } = await client.callTool({ name, arguments: given }, undefined, {
        timeout: 120_000,
      });
      const text = (content as { text: string }[]).map((part) => part.text).join("");
      const isWrong = isError === true;
      return { isError: isWrong, text, value: isWrong ? {} : JSON.parse(text) };
    },
  };
}
