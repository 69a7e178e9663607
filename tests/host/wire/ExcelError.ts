/** An error Excel answers with; everything else that is thrown is a fault of the host and surfaces as such. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }

  static invalidArgument(): ExcelError {
    return new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }

  static itemNotFound(): ExcelError {
    return new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
  }

  static itemAlreadyExists(): ExcelError {
    return new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }

  static accessDenied(): ExcelError {
    return new ExcelError('AccessDenied', 'You do not have the required permissions to perform the requested operation.');
  }

  static invalidOperation(): ExcelError {
    return new ExcelError('InvalidOperation', 'The operation attempted is invalid on the object.');
  }

  static apiNotFound(): ExcelError {
    return new ExcelError('ApiNotFound', 'The API you are trying to use could not be found. It may be available in a newer version of Excel.');
  }

  /** A member this host has no answer for; its name says what to add. */
  static notImplemented(member: string): ExcelError {
    return new ExcelError('NotImplemented', `The host does not implement ${member}.`);
  }
}
