/** Reading in a worker: the pane stays quick, stopping is immediate, and a file that breaks the reader breaks nothing else. */
import { unreadFile, type ReceivedFile } from '../../domain/receivedFile';
import type { Resolution } from '../../domain/resolution';
import type { FileReading, GivenFile } from './FileReading';
import type { FromWorker, ToWorker } from './readingMessages';

export const workerReading = (resolution: Resolution): FileReading => ({
  async *read(files, signal) {
    let worker: Worker | undefined;
    try {
      for (const given of files) {
        worker ??= await start(resolution, signal);
        const received = await receivedFrom(worker, given, signal);
        if (!received.held) {
          worker.terminate();
          worker = undefined;
        }
        yield received.file;
      }
    } finally {
      worker?.terminate();
    }
  },
});

/** @throws Error when its code does not arrive: that is no fault of the file */
async function start(resolution: Resolution, signal: AbortSignal): Promise<Worker> {
  const worker = new Worker(new URL('./receive.worker.ts', import.meta.url));
  const answer = await ask(worker, { kind: 'resolution', resolution }, signal);
  if (answer instanceof ErrorEvent) throw new Error(answer.message || 'The reading worker did not start');
  return worker;
}

interface Received {
  readonly file: ReceivedFile;
  /** The worker can go on. */
  readonly held: boolean;
}

async function receivedFrom(worker: Worker, given: GivenFile, signal: AbortSignal): Promise<Received> {
  const answer = await ask(worker, { kind: 'file', ...given }, signal);
  if (answer instanceof ErrorEvent) return { file: unreadFile(given.name, 'damaged', answer.message), held: false };
  if (answer.kind !== 'received') throw new Error(`The reading worker answered ${answer.kind}`);
  return { file: answer.received, held: true };
}

/** @throws the signal's reason when it aborts */
function ask(worker: Worker, message: ToWorker, signal: AbortSignal): Promise<FromWorker | ErrorEvent> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.terminate();
      reject(signal.reason as Error);
    };
    const answered = (answer: FromWorker | ErrorEvent): void => {
      signal.removeEventListener('abort', stop);
      resolve(answer);
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      answered(data);
    };
    worker.onerror = answered;
    worker.postMessage(message);
  });
}
