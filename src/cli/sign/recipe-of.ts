import { glinkRecipe, qlinkRecipe, type Recipe } from "../../explain/recipe.ts";
import type { Call, SignOptions } from "./call.ts";

/** How a call is signed. */
export function recipeOf({ family, body, secret, contentMode }: Call, options: SignOptions): Recipe {
  if (family === "glink") return glinkRecipe(body ?? "", secret);
  return qlinkRecipe({
    appKey: options["app-key"] ?? "",
    appSecret: secret,
    content: body,
    contentMode,
  });
}
