import type { PushContext } from "../event.ts";

type Context = Omit<PushContext, "text">;

/** How a push travelled, as JSON, which escapes what some databases cannot keep. */
export function contextText({ wire, serviceType }: Context): string {
  return JSON.stringify({ wire, serviceType });
}

/** @throws TypeError for a text that {@link contextText} did not write */
export function contextOf(text: string): Context {
  const { wire, serviceType }: { wire?: unknown; serviceType?: unknown } = JSON.parse(text);
  if (wire !== "json" && wire !== "form")
    throw new TypeError("A push of the inbox has an unknown wire. Did another version write it?");
  return { wire, serviceType: typeof serviceType === "string" ? serviceType : undefined };
}
