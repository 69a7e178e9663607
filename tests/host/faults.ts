/**
 * Faults of Excel at chosen round trips: its documented errors and when they strike, an Excel that answers nothing any
 * more or only after a while, another workbook in front, and what others do in the meantime.
 */
import type { ExcelHost } from './ExcelHost';
import type { RichApiRequest, RichApiResponse } from './RichApiHost';
import type { ActionMessage, ObjectPathMessage } from './wire/messages';
import type { HostWorkbook } from './workbook/HostWorkbook';

/** Error codes of the Excel JavaScript API, as it documents them, that any command may meet. */
export const ERROR_CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'GeneralException',
  'InvalidSession',
  'RequestPayloadSizeLimitExceeded',
  'ItemNotFound',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number] | 'ApiNotFound' | 'InvalidSelection';

/** How much of the request was carried out when it was refused. Excel stops in the middle and keeps what was done. */
export type Done = 'nothing' | 'half' | 'all';

export interface Fault {
  readonly code?: ErrorCode;
  readonly done?: Done;
  /** The round trip that it strikes, from 1, or which of them. */
  readonly when: number | ((nth: number, request: RichApiRequest) => boolean);
  /** Nothing is answered but this error from then on: the workbook was closed, or Excel is gone. */
  readonly lasting?: boolean;
}

/** Takes away what was injected. */
export type TakeAway = () => void;

type Process = ExcelHost['process'];

/**
 * The client lets go of the ranges it kept track of. It does so after each of its runs, in the background, and again after
 * some seconds where that was refused: it is no part of what a command does.
 */
const isRelease = ({ Actions }: RichApiRequest): boolean =>
  (Actions as readonly ActionMessage[]).some(({ Name }) => Name === '_RemoveReference');

/** Puts something between the client and the host; `nth` counts the round trips from 1. */
function between(host: ExcelHost, answer: (request: RichApiRequest, nth: number, process: Process) => Promise<RichApiResponse>): TakeAway {
  const process = host.process.bind(host);
  let count = 0;
  host.process = (request) => {
    if (isRelease(request)) return process(request);
    count += 1;
    return answer(request, count, process);
  };
  return () => {
    host.process = process;
  };
}

/** Makes the fault strike from now on. */
export function injectFault(host: ExcelHost, { code = 'GeneralException', done = 'nothing', when, lasting = false }: Fault): TakeAway {
  const strikes = typeof when === 'number' ? (nth: number) => nth === when : when;
  let isGone = false;
  return between(host, async (request, nth, process) => {
    if (isGone) return refusal(code);
    if (!strikes(nth, request)) return process(request);
    if (done === 'all') await process(request);
    if (done === 'half') await process(firstActions(request, Math.ceil(request.Actions.length / 2)));
    isGone = lasting;
    return refusal(code);
  });
}

/**
 * Another workbook has the focus at one round trip: what needs it is refused, with all that follows it in the request.
 * The members are those that Microsoft lists ({@link https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting}).
 */
export function injectOtherWorkbook(host: ExcelHost, when: number): TakeAway {
  return between(host, async (request, nth, process) => {
    if (nth !== when) return process(request);
    const refused = firstThatNeedsFocus(request);
    if (refused < 0) return process(request);
    await process(firstActions(request, refused));
    return refusal('GeneralException');
  });
}

const ON_A_SHEET = new Set(['Activate', 'Select', 'FreezeAt', 'FreezeRows', 'FreezeColumns', 'Unfreeze']);

/** Whether another workbook in front makes a difference to this round trip. */
export const needsFocus = (trips: Recording['trips'], nth: number): boolean =>
  firstThatNeedsFocus(JSON.parse(trips[nth - 1]?.request ?? '{"Actions":[]}') as RichApiRequest) >= 0;

const firstThatNeedsFocus = (request: RichApiRequest): number =>
  (request.Actions as readonly ActionMessage[]).findIndex((action) => isRefusedWithoutFocus(action, request));

function isRefusedWithoutFocus({ Name, ObjectPathId }: ActionMessage, { ObjectPaths }: RichApiRequest): boolean {
  if (ON_A_SHEET.has(Name)) return true;
  const paths = ObjectPaths as Readonly<Record<string, ObjectPathMessage>>;
  const path = paths[String(ObjectPathId)];
  const isSheet = path !== undefined && paths[String(path.ParentObjectPathId)]?.Name === 'Worksheets';
  // Of a sheet that is added, its path is the first to be carried out.
  return isSheet && (Name === 'Delete' || path.Name === 'Add');
}

/** Answers come only when the promise is kept; the request is carried out then. */
export const delayAnswers = (host: ExcelHost, until: Promise<void>): TakeAway =>
  between(host, async (request, _, process) => {
    await until;
    return process(request);
  });

/** Somebody who has the workbook open too does something to its sheets just before a round trip. */
export const injectCoAuthor = (host: ExcelHost, when: number, work: (book: HostWorkbook) => void): TakeAway =>
  between(host, async (request, nth, process) => {
    if (nth === when) {
      await host.byCoAuthor(() => {
        work(host.book);
        return Promise.resolve();
      });
    }
    return process(request);
  });

const firstActions = (request: RichApiRequest, count: number): RichApiRequest => ({
  ...request,
  Actions: request.Actions.slice(0, count),
});

const refusal = (code: ErrorCode): RichApiResponse => ({
  Error: { Code: code, Message: 'Refused by the test', ActionIndex: 0, HttpStatusCode: 400, Location: '' },
  Results: [],
  TraceIds: [],
});

/** The round trips of one run, to be answered again in the same way. */
export interface Recording {
  readonly trips: { readonly request: string; readonly response: RichApiResponse }[];
}

/** Writes down what is asked and answered. */
export function record(host: ExcelHost): Recording & { readonly takeAway: TakeAway } {
  const trips: Recording['trips'] = [];
  const takeAway = between(host, async (request, _, process) => {
    const response = await process(request);
    trips.push({ request: JSON.stringify(request), response });
    return response;
  });
  return { trips, takeAway };
}

/**
 * Answers as recorded, with another error at the round trip that was struck, and carries nothing out: the same requests
 * lead to the same workbook.
 *
 * @returns `differs` tells whether something else was asked than was recorded; the answers are of no use then
 */
export function replay(
  host: ExcelHost,
  { trips }: Recording,
  struck: number,
  code: ErrorCode,
): { readonly differs: () => boolean; readonly takeAway: TakeAway } {
  let differs = false;
  let asked = 0;
  const takeAway = between(host, (request, nth) => {
    asked = nth;
    const trip = trips[nth - 1];
    if (trip?.request !== JSON.stringify(request)) differs = true;
    return Promise.resolve(nth === struck || !trip || differs ? refusal(code) : trip.response);
  });
  return { differs: () => differs || asked !== trips.length, takeAway };
}
