import type { HostedWorld } from "../../host/hosted-world.ts";
import { deliverySettings } from "../../pushes/delivery-settings.ts";
import { checkSettings } from "../../seed/check-settings.ts";
import type { Handlers } from "../handler.ts";
import { brokenRequest, violationOf } from "../read-request.ts";

/** The settings of a world: those of its family, and those of its deliveries. */
export const settingHandlers: Handlers<"getSettings" | "changeSettings"> = {
  getSettings: ({ worlds, parameters }) => allSettings(worlds.named(parameters.world)),
  changeSettings({ worlds, parameters, body }) {
    const world = worlds.named(parameters.world);
    const { family, delivery, broken } = checkSettings(world.behaviour, body);
    if (broken.length > 0) {
      throw brokenRequest(
        { id: "changeSettings" },
        broken.map((rule) => violationOf("body", rule)),
      );
    }
    world.configure(family, delivery);
    return allSettings(world);
  },
};

function allSettings(world: HostedWorld): Record<string, unknown> {
  const defaults = Object.entries(deliverySettings).map(([name, setting]) => [name, setting.default]);
  return { ...world.current.settings, ...Object.fromEntries(defaults), ...world.deliverySettings };
}
