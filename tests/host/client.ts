/** Loads Microsoft's client into Node and leads its requests to a host. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from './ExcelHost';
import type { HostEvent, RichApiRequest } from './RichApiHost';
import { isSupported } from './wire/ExcelClass';

const CLIENT = join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js');

export interface OfficeClient {
  readonly Excel: typeof globalThis.Excel;
  /** From now on requests go to this host, and its events come from it. */
  connect(host: ExcelHost): void;
}

interface OfficeExtensionInternals {
  SessionBase: { _overrideSession: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

interface RequestMessage {
  readonly Body: RichApiRequest;
}

/** Host-level answer while a cell is open for typing. */
const CELL_EDIT_ERROR = 'InvalidOperationInCellEditMode';

export function connectClient(): OfficeClient {
  provideBrowserGlobals();
  // The script declares its globals with `var`, so it must run as a script of the very context the tests run in,
  // which in Jest is not Node's own.
  const runAsScript = globalThis.eval;
  runAsScript(readFileSync(CLIENT, 'utf8'));
  const global = globalThis as unknown as { Excel: typeof Excel; OfficeExtension: OfficeExtensionInternals };
  const internals = global.OfficeExtension;
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  let disconnect: () => void = () => undefined;
  return {
    Excel: global.Excel,
    connect(host) {
      disconnect();
      internals.SessionBase._overrideSession = session(host);
      disconnect = host.onEvent((event) => internals._testTriggerRichApiMessageEvent(toMessage(event)));
      provideOffice(host);
    },
  };
}

function session(host: ExcelHost): unknown {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_custom: unknown, _flags: number, message: RequestMessage) => {
        if (host.isEditingCell()) {
          return {
            HttpStatusCode: 400, ErrorCode: CELL_EDIT_ERROR,
            ErrorMessage: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
            Headers: {}, Body: null,
          };
        }
        const response = await host.process(throughJson(message.Body));
        return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: throughJson(response) };
      },
    }),
  };
}

/** Nothing crosses the wire that JSON does not carry. */
function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function toMessage({ type, targetId, args }: HostEvent): unknown {
  return { entries: [{ messageCategory: 65_536, messageType: type, targetId, message: JSON.stringify(args), id: 0, isRemoteOverride: false }] };
}

/** What the client looks for in a browser when it loads. */
function provideBrowserGlobals(): void {
  const globals: Readonly<Record<string, unknown>> = {
    location: { href: 'https://localhost/', hash: '', search: '', protocol: 'https:', host: 'localhost' },
    document: { URL: 'https://localhost/', getElementsByTagName: () => [], addEventListener: () => undefined },
    navigator: { userAgent: 'node' },
    addEventListener: () => undefined,
    window: globalThis,
  };
  for (const [name, value] of Object.entries(globals)) {
    if (!(name in globalThis) || name === 'navigator') {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  }
}

/** Real enough: the requirement sets of the host, and nothing else that would have to be pretended. */
function provideOffice(host: ExcelHost): void {
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    name === 'ExcelApi' ? isSupported(version, host.apiSet) : name === 'SharedRuntime' && isSupported(version, '1.1');
  const office = {
    context: { requirements: { isSetSupported }, document: selectionEvents(host), displayLanguage: 'vi-VN', contentLanguage: 'vi-VN', host: 'Excel', platform: 'OfficeOnline' },
    EventType: { DocumentSelectionChanged: SELECTION_CHANGED },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
  };
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true, writable: true });
}

const SELECTION_CHANGED = 'documentSelectionChanged';

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly error?: { readonly message: string };
}

/** The one event the Excel client still takes from the document: `workbook.onSelectionChanged`. */
function selectionEvents(host: ExcelHost): unknown {
  const stops = new Map<unknown, () => void>();
  const answer = (type: string, work: () => void, callback: (result: AsyncResult) => void): void => {
    if (type === SELECTION_CHANGED) {
      work();
      callback({ status: 'succeeded' });
    } else {
      callback({ status: 'failed', error: { message: `The host does not implement the event ${type}.` } });
    }
  };
  return {
    addHandlerAsync(type: string, handler: (args: object) => void, callback: (result: AsyncResult) => void) {
      answer(type, () => stops.set(handler, host.onSelectionChanged(() => handler({ type }))), callback);
    },
    removeHandlerAsync(type: string, { handler }: { handler: unknown }, callback: (result: AsyncResult) => void) {
      answer(type, () => stops.get(handler)?.(), callback);
    },
  };
}
