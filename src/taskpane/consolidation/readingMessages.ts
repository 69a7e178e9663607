/** What the pane and its reading worker tell each other. */
import type { ReceivedFile } from '../../domain/receivedFile';
import type { Resolution } from '../../domain/resolution';
import type { GivenFile } from './FileReading';

/** The resolution comes first and once. */
export type ToWorker = { readonly kind: 'resolution'; readonly resolution: Resolution } | ({ readonly kind: 'file' } & GivenFile);

export type FromWorker = { readonly kind: 'ready' } | { readonly kind: 'received'; readonly received: ReceivedFile };
