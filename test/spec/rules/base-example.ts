import { type ExampleCase, exampleCases, type Side } from "../../helpers/contract.ts";

/**
 * The example that the cases of a message change: the documented one, or the first one where nothing is documented or
 * what is documented holds nothing.
 *
 * @param operation family and operation: `glink.createOrder`
 */
export function baseExample(operation: string, side: Side): ExampleCase | undefined {
  const own = exampleCases.filter(({ title }) => title.startsWith(`${operation} ${side} `));
  const documented = own.find(({ scenario }) => scenario === "documented");
  return documented && Object.keys(Object(documented.example.value)).length > 0 ? documented : own[0];
}
