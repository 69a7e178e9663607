/** How chosen files become what was received: in a worker where there is one, in the same thread in tests. */
import type { ReceivedFile } from '../../domain/receivedFile';

/** A file as it was chosen. */
export interface GivenFile {
  /** With the folders it was given with. */
  readonly name: string;
  readonly file: File;
}

/** A file or folder that was given and that the browser cannot open. */
export interface MissedFile {
  readonly name: string;
  /** Technical. */
  readonly problem: string;
}

export interface FileReading {
  /** One file after another, in their order. Ends with an error when `signal` aborts or no file can be read at all. */
  read(files: readonly GivenFile[], signal: AbortSignal): AsyncIterable<ReceivedFile>;
}
