/** Faults of Excel at chosen round trips: what Office.js documents as its errors, and when they strike. */
import type { ExcelHost } from './ExcelHost';
import type { RichApiRequest, RichApiResponse } from './RichApiHost';

/** Error codes of the Excel JavaScript API, as it documents them, that any command may meet. */
export const ERROR_CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'GeneralException',
  'InvalidSession',
  'RequestPayloadSizeLimitExceeded',
  'ItemNotFound',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number] | 'ApiNotFound';

/** How much of the request was carried out when it was refused. Excel stops in the middle and keeps what was done. */
export type Done = 'nothing' | 'half' | 'all';

export interface Fault {
  readonly code?: ErrorCode;
  readonly done?: Done;
  /** The round trip that it strikes, from 1, or which of them. */
  readonly when: number | ((nth: number, request: RichApiRequest) => boolean);
}

/** Makes the fault strike from now on; gives how to take it away. */
export function injectFault(host: ExcelHost, { code = 'GeneralException', done = 'nothing', when }: Fault): () => void {
  const process = host.process.bind(host);
  const strikes = typeof when === 'number' ? (nth: number) => nth === when : when;
  let count = 0;
  host.process = async (request) => {
    count += 1;
    if (!strikes(count, request)) return process(request);
    if (done === 'all') await process(request);
    if (done === 'half') await process(halfOf(request));
    return refusal(code);
  };
  return () => {
    host.process = process;
  };
}

const halfOf = (request: RichApiRequest): RichApiRequest => ({
  ...request,
  Actions: request.Actions.slice(0, Math.ceil(request.Actions.length / 2)),
});

const refusal = (code: ErrorCode): RichApiResponse => ({
  Error: { Code: code, Message: 'Refused by the test', ActionIndex: 0, HttpStatusCode: 400, Location: '' },
  Results: [],
  TraceIds: [],
});
