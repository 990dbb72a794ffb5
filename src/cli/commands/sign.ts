import { explain } from "../../explain/explain.ts";
import { glinkRecipe, qlinkRecipe, type Recipe } from "../../explain/recipe.ts";
import type { Command, Surroundings } from "../command-context.ts";
import { readOptions } from "../options.ts";
import { refuseSecretOptions } from "../read-secret.ts";
import { type Call, readCall, type SignOptions } from "../sign/call.ts";
import { signHelp, signOptions } from "../sign/options.ts";
import { readyCurl } from "../sign/ready-curl.ts";
import { explanationJson, explanationText, resultText } from "../sign/report.ts";

/** `fulfillment-openapi sign`: signs a call, or explains a received signature. */
export const signCommand: Command = { help: signHelp, run };

async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  refuseSecretOptions(args);
  const options = readOptions(args, signOptions);
  const call = await readCall(options, surroundings);
  if (call.body?.endsWith("\n")) {
    surroundings.note("The body ends with a line break, which is signed and sent as a part of it.");
  }
  const recipe = recipeOf(call, options);
  const { sign } = recipe;
  const stringToSign = `${recipe.compose(recipe.payload)}***`;
  const result = { stringToSign, sign, curl: await readyCurl(call, sign, options, surroundings) };
  const received = options.explain;
  if (received === undefined) {
    surroundings.print(options.json ? JSON.stringify(result, null, 2) : resultText(result));
    return 0;
  }
  const explanation = explain(recipe, received);
  surroundings.print(
    options.json
      ? JSON.stringify({ ...result, explanation: explanationJson(received, explanation) }, null, 2)
      : `${resultText(result)}\n\n${explanationText(sign, explanation)}`,
  );
  return explanation.right ? 0 : 1;
}

function recipeOf({ family, body, secret, contentMode }: Call, options: SignOptions): Recipe {
  if (family === "glink") return glinkRecipe(body ?? "", secret);
  return qlinkRecipe({
    appKey: options["app-key"] ?? "",
    appSecret: secret,
    content: body,
    contentMode,
  });
}
