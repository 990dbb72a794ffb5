import "reflect-metadata";
import { Controller, Module, Post, type RawBodyRequest, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { Request, Response } from "express";
import { createWebhookReceiver, expressHandler } from "fulfillment-openapi/webhooks";

const handled: string[] = [];
const receive = expressHandler(
  createWebhookReceiver({
    partnerKey: "key of the tests",
    onOrderStatus: async ({ payload }) => {
      handled.push(payload.orderNumber);
    },
    onInboundStatus: async () => {},
    onStockAdjusted: async () => {},
    unknown: async () => {},
  }),
);

@Controller()
class Hooks {
  @Post("hooks/:push")
  async push(@Req() request: RawBodyRequest<Request>, @Res() response: Response): Promise<void> {
    await receive(request, response);
  }
}

@Module({ controllers: [Hooks] })
class App {}

export async function start(rawBody: boolean) {
  const app = await NestFactory.create(App, { rawBody, logger: false });
  await app.listen(0, "127.0.0.1");
  return { origin: await app.getUrl(), handled, close: () => app.close() };
}
