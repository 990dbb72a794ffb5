// Loaded with the first call that has parameters in its address.
export { addressed } from "../../wire/parameters.ts";
