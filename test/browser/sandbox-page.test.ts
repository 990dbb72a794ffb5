import { expect, test } from "vitest";
import { openReceiver, worldPath } from "../helpers/running-sandbox.ts";
import { useSandboxPages } from "../helpers/sandbox-browser.ts";

const pages = useSandboxPages();

test("the page of the sandbox shows an order as it comes, moves it, shows its pushes with their answers, and pushes again", async () => {
  const receiver = await openReceiver();
  const sandbox = await pages.start({ targets: receiver.targets });
  const { page, troubles } = await sandbox.open();
  await page.getByText("live", { exact: true }).waitFor();
  await sandbox.place("SO-1");
  const column = (state: string) => page.getByRole("region", { name: state, exact: true });
  await column("CREATED").getByRole("button", { name: "SO-1" }).waitFor();
  await page.getByText("glink.createOrder 200 ok").waitFor();
  await page.getByRole("button", { name: "To the next event" }).click();
  await column("DUE_OUT").getByRole("button", { name: "SO-1" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "ship", exact: true }).click();
  await page.getByRole("dialog").getByLabel("tracking number").fill("1Z999");
  await page.getByRole("button", { name: "Do it" }).click();
  await column("SHIPPED").getByRole("button", { name: "SO-1" }).waitFor();
  await page.getByText(/7\. SO-1 SHIPPED/).click();
  await page.getByLabel("payload of push 7").getByText("1Z999").waitFor();
  await page.getByLabel("answer 1 to push 7").getByText('"success": true').waitFor();
  await page.getByRole("button", { name: "Redeliver" }).click();
  await page.getByText(/7\. SO-1 SHIPPED acknowledged, 2 tries/).waitFor();
  expect(receiver.received).toHaveLength(8);
  expect(await sandbox.control("GET", "/orders/SO-1")).toMatchObject({
    stage: "SHIPPED",
    trackingNumbers: ["1Z999"],
  });
  expect(troubles).toEqual([]);
});

test("the page of the sandbox opens a world, and says what the sandbox refuses", async () => {
  const sandbox = await pages.start();
  const { page, troubles } = await sandbox.open();
  await page.getByLabel("Credential").fill("GLINK");
  await page.getByRole("button", { name: "Open a world" }).click();
  await page.getByRole("button", { name: "To the next event" }).click();
  await page.getByRole("alert").getByText("Nothing waits for its time in this world.").waitFor();
  expect((await sandbox.ask("GET", worldPath)).status).toBe(200);
  expect(troubles.every((trouble) => trouble.includes("409"))).toBe(true);
});
