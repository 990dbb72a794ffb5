import { describeHostile } from "./describe-hostile.ts";

describeHostile(300, 1);
