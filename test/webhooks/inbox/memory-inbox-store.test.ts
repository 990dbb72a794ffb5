import { createMemoryInboxStore } from "../../../src/webhooks/index.ts";
import { describeInboxStore } from "../../helpers/inbox/store-contract.ts";

describeInboxStore("memory", async () => {
  let time = 1_000;
  const store = createMemoryInboxStore({ now: () => time });
  return {
    store,
    other: store,
    async pass(ms) {
      time += ms;
    },
  };
});
