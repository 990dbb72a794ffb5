import { expect } from "@jest/globals";
import "fulfillment-openapi/testing/jest";

expect({}).not.toMatchContract("orderStatus", "request");
// @ts-expect-error There are two sides
expect({}).not.toMatchContract("orderStatus", "answer");
