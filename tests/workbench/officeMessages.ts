/**
 * The messages between office.js and the Excel around it, as they travel through `postMessage` (JSON text).
 * What was observed of them is written down in README.md beside this file.
 */

/** What the add-in asks of its host. */
export interface OfficeRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType: number;
}

/** Kinds of {@link OfficeRequest}. */
export const REQUEST_KIND = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The methods of `executeMethod` that a task pane uses. */
export const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Host-level errors. */
export const HOST_ERROR = { none: 0, cellEditMode: 5004, unsupported: 5001 } as const;

/** What the host is told when the focus leaves the pane or the page wants something of its frame. */
export const PANE_ACTION = { tabExit: 13, tabExitShift: 14, escExit: 15, f2Exit: 16 } as const;

/** The part of a Rich API request (`DispatchId` 93) that stands in an array. */
export interface RichApiCall {
  readonly customData: string;
  readonly body: string;
  readonly flags: number;
}

/** The message is put off until the user has left the cell, instead of being refused. */
export const DELAY_FOR_CELL_EDIT = 64;

export function parseOfficeRequest(data: unknown): OfficeRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch (error) {
    // Other scripts may post other text to the window; only office.js posts JSON objects.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return isRecord(message) && message['_messageType'] === 0 ? (message as unknown as OfficeRequest) : null;
}

export function answer(request: OfficeRequest, origin: string, data: unknown, errorCode = 0): string {
  return envelope(request._actionName, request._conversationId, request._correlationId, 0, origin, data, errorCode);
}

export function event(name: string, conversationId: string, origin: string, data: unknown): string {
  return envelope(name, conversationId, -1, 1, origin, data, 0);
}

function envelope(
  actionName: string,
  conversationId: string,
  correlationId: number,
  responseType: 0 | 1,
  origin: string,
  data: unknown,
  errorCode: number,
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: responseType,
    _errorCode: errorCode,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}

export function readRichApiCall(data: Readonly<Record<string, unknown>>): RichApiCall {
  const parts = data['ArrayData'];
  if (!Array.isArray(parts)) throw new TypeError('A Rich API request without its ArrayData');
  return { customData: String(parts[0] ?? ''), body: String(parts[4]), flags: Number(parts[6] ?? 0) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
