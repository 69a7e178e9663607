/** A file of which nothing could be read, not even its bytes. */
import type { ReceivedFile } from '../../domain/receivedFile';

export const unreadFile = (file: string, detail: string): ReceivedFile => ({
  file,
  // Of no bytes there is no digest; it must differ from every other file's.
  digest: `unread:${file}`,
  content: { kind: 'refused', reason: 'damaged', detail },
});
