/** A value that is there, or will be. What is there at once makes nobody wait for a turn of the event loop. */
export type Soon<Value> = Value | Promise<Value>;

/** Goes on with a value as soon as it is there. */
export function whenThere<Value, Next>(value: Soon<Value>, goOn: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}

/** Does some work, and what `instead` says where it fails, at once or later. */
export function orElse<Value>(
  work: () => Soon<Value>,
  instead: (error: unknown) => Soon<Value>,
): Soon<Value> {
  try {
    const value = work();
    return value instanceof Promise ? value.catch(instead) : value;
  } catch (error) {
    return instead(error);
  }
}

/** What a function of somebody else returned, where anything that has `then` is waited for. */
export function soonOf<Value>(returned: Value | PromiseLike<Value>): Soon<Value> {
  return isLater(returned) ? Promise.resolve(returned) : returned;
}

function isLater<Value>(returned: Value | PromiseLike<Value>): returned is PromiseLike<Value> {
  return (
    typeof returned === "object" &&
    returned !== null &&
    "then" in returned &&
    typeof returned.then === "function"
  );
}
