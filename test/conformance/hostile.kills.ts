import { describeHostile } from "./describe-hostile.ts";

describeHostile(1_200, 2);
