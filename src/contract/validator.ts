/** One broken rule, as ajv reports it. */
export type ValidationError = {
  /** The JSON Schema keyword that is broken, such as `required`. */
  keyword: string;
  /** JSON pointer to the value, empty for the whole body. */
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  message?: string;
};

/** A compiled check. After a call that returned `false`, `errors` holds every broken rule. */
export type Validator<T> = {
  (value: unknown): value is T;
  errors?: ValidationError[] | null;
};

/** The compiled checks of a family by operationId. */
export type Validators = Readonly<
  Record<string, { request: Validator<unknown>; response: Validator<unknown> }>
>;
