export { number, object, objects, text, texts } from "../glink/read.ts";
