export { number, object, objects, text, texts } from "../ledger/read.ts";
