/** Faults of Excel at a chosen round trip: what Office.js documents as its errors, and when they strike. */
import type { ExcelHost } from './ExcelHost';
import type { RichApiRequest, RichApiResponse } from './RichApiHost';

/** Error codes of the Excel JavaScript API, as it documents them. */
export const ERROR_CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'GeneralException',
  'InvalidSession',
  'RequestPayloadSizeLimitExceeded',
  'ItemNotFound',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** How much of the request was carried out when it was refused. Excel stops in the middle and keeps what was done. */
export type Done = 'nothing' | 'half' | 'all';

export interface Fault {
  readonly code: ErrorCode;
  readonly done: Done;
  /** The round trip that it strikes, from 1. */
  readonly nth: number;
  /** Excel answers no request after it either. */
  readonly forGood?: boolean;
}

/** Makes the fault strike from now on; gives how to take it away. */
export function injectFault(host: ExcelHost, { code, done, nth, forGood = false }: Fault): () => void {
  const process = host.process.bind(host);
  let count = 0;
  const refusal: RichApiResponse = {
    Error: { Code: code, Message: 'Refused by the test', ActionIndex: 0, HttpStatusCode: 400, Location: '' },
    Results: [],
    TraceIds: [],
  };
  host.process = async (request) => {
    count += 1;
    if (count < nth || (count > nth && !forGood)) return process(request);
    const carriedOut = count > nth ? 'nothing' : done;
    if (carriedOut === 'all') await process(request);
    if (carriedOut === 'half') await process(halfOf(request));
    return refusal;
  };
  return () => {
    host.process = process;
  };
}

const halfOf = (request: RichApiRequest): RichApiRequest => ({
  ...request,
  Actions: request.Actions.slice(0, Math.ceil(request.Actions.length / 2)),
});
