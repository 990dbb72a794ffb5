import { explain } from "../../explain/explain.ts";
import type { Command, CommandContext } from "../command-context.ts";
import { readOptions } from "../options.ts";
import { refuseSecretOptions } from "../read-secret.ts";
import { readCall } from "../sign/call.ts";
import { signHelp, signOptions } from "../sign/options.ts";
import { readyCurl } from "../sign/ready-curl.ts";
import { recipeOf } from "../sign/recipe-of.ts";
import { explanationJson, explanationText, resultText } from "../sign/report.ts";

/** `fulfillment-openapi sign`: signs a call, or explains a received signature. */
export const signCommand: Command = { help: signHelp, run };

async function run(args: readonly string[], context: CommandContext): Promise<number> {
  refuseSecretOptions(args);
  const options = readOptions(args, signOptions);
  const call = await readCall(options, context);
  if (call.body?.endsWith("\n")) {
    context.note("The body ends with a line break, which is signed and sent as a part of it.");
  }
  const recipe = recipeOf(call, options);
  const { sign } = recipe;
  const stringToSign = `${recipe.compose(recipe.payload)}***`;
  const result = { stringToSign, sign, curl: await readyCurl(call, sign, options, context) };
  const received = options.explain;
  if (received === undefined) {
    context.print(options.json ? JSON.stringify(result, null, 2) : resultText(result));
    return 0;
  }
  const explanation = explain(recipe, received);
  context.print(
    options.json
      ? JSON.stringify({ ...result, explanation: explanationJson(received, explanation) }, null, 2)
      : `${resultText(result)}\n\n${explanationText(sign, explanation)}`,
  );
  return explanation.right ? 0 : 1;
}
