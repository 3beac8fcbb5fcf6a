/** What Excel answers to a request that it cannot do; the client library makes an error of it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/**
 * Something this Excel has not been taught. It is no answer of Excel: the request fails as a bug does, so that
 * no test can pass because a call went nowhere.
 */
export class UnknownToHost extends Error {
  constructor(what: string) {
    super(`the Excel of the tests does not know ${what}`);
  }
}

export const invalidArgument = (message: string): ExcelError =>
  new ExcelError("InvalidArgument", message);

export const itemNotFound = (what: string): ExcelError =>
  new ExcelError("ItemNotFound", `the requested resource ${what} doesn't exist`);
