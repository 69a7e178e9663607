/** Reads one file after another outside the pane's thread. */
import { unreadFile, type ReceivedFile } from '../../domain/receivedFile';
import type { Resolution } from '../../domain/resolution';
import { momentOf } from '../../domain/serialDate';
import { receiveFile } from '../../xlsx/receiveFile';
import type { GivenFile } from './FileReading';
import type { FromWorker, ToWorker } from './readingMessages';

let resolution: Resolution | undefined;

const tell = (message: FromWorker): void => {
  self.postMessage(message);
};

async function receive({ name, file }: GivenFile): Promise<ReceivedFile> {
  if (!resolution) throw new Error('A file came before the resolution');
  try {
    return await receiveFile(resolution, {
      file: name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
      modifiedAt: momentOf(new Date(file.lastModified)),
    });
  } catch (error) {
    // Moved, deleted or locked since it was chosen.
    return unreadFile(name, 'unreadable', error instanceof Error ? error.message : String(error));
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  if (data.kind === 'resolution') {
    resolution = data.resolution;
    tell({ kind: 'ready' });
    return;
  }
  void receive(data).then((received) => {
    tell({ kind: 'received', received });
  });
};
