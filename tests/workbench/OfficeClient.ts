import type { HostEvent, RichApiHost, RichApiRequest, RichApiResponse } from '../host/RichApiHost';
import {
  answer,
  DELAY_FOR_CELL_EDIT,
  event,
  HOST_ERROR,
  isRecord,
  METHOD,
  type OfficeRequest,
  parseOfficeRequest,
  readRichApiCall,
  REQUEST_KIND,
} from './officeMessages';
import { answerRuntimeRequest, type PaneVisibility } from './RuntimeServices';

export interface OfficeClientOptions {
  /** The frame in which the add-in's page runs. */
  readonly frame: HTMLIFrameElement;
  readonly host: RichApiHost;
  readonly pane: PaneVisibility;
  /** What office.js is told about the workbook and the application. */
  readonly appContext: Readonly<Record<string, unknown>>;
  /** `Office.context.document.settings`: key and JSON text. */
  readonly settings: Map<string, string>;
  /** office.js has loaded in the frame and has not yet built `Office.context`. */
  onStarting(frame: Window): void;
  /** The page wants its frame to do something: give the focus away, note a key. */
  onPaneAction(action: number): void;
  /** Before and after a request to the workbook. */
  onRequest(): void;
  onAnswer(): void;
  /** A request of the add-in's went wrong inside the workbench, which is a fault of the workbench. */
  onFault(error: unknown): void;
}

interface PendingCommand {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Excel's side of one add-in page: answers what office.js asks and passes events and ribbon commands on to it. */
export class OfficeClient {
  private conversationId = '';
  private readonly registered = new Set<string>();
  private readonly commands = new Map<string, PendingCommand[]>();
  private readonly stop: (() => void)[] = [];

  constructor(private readonly options: OfficeClientOptions) {
    const listener = (message: MessageEvent): void => {
      if (message.source !== options.frame.contentWindow || message.origin !== location.origin) return;
      const request = parseOfficeRequest(message.data);
      if (request) void this.handle(request);
    };
    window.addEventListener('message', listener);
    this.stop.push(
      () => {
        window.removeEventListener('message', listener);
      },
      options.host.onEvent((happened) => {
        this.sendHostEvent(happened);
      }),
      options.host.onSelectionChanged(() => {
        this.send('documentSelectionChanged', {});
      }),
    );
  }

  dispose(): void {
    for (const stop of this.stop) stop();
  }

  /** Runs a ribbon command of the add-in's, as a click on its button does; resolves when it has called `completed()`. */
  invokeCommand(controlId: string, functionName: string): Promise<void> {
    if (!this.registered.has('appCommandInvoked')) {
      return Promise.reject(new Error(`The add-in's page takes no ribbon commands (yet); ${functionName} was not run`));
    }
    return new Promise((resolve, reject) => {
      const waiting = this.commands.get(controlId) ?? [];
      waiting.push({ resolve, reject });
      this.commands.set(controlId, waiting);
      this.send('appCommandInvoked', [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  private async handle(request: OfficeRequest): Promise<void> {
    try {
      const data = await this.reply(request);
      this.post(answer(request, location.origin, data));
    } catch (error) {
      this.options.onFault(error);
      this.post(answer(request, location.origin, { Version: 1, Error: HOST_ERROR.unsupported }));
    }
  }

  private async reply(request: OfficeRequest): Promise<unknown> {
    if (request._actionType === REQUEST_KIND.registerEvent) {
      this.registered.add(request._actionName);
      return { Error: HOST_ERROR.none };
    }
    if (request._actionType === REQUEST_KIND.unregisterEvent) {
      this.registered.delete(request._actionName);
      return { Error: HOST_ERROR.none };
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.conversationId = request._conversationId;
        if (this.options.frame.contentWindow) this.options.onStarting(this.options.frame.contentWindow);
        return { ...this.options.appContext, _settings: [...this.options.settings] };
      case 'ContextActivationManager_notifyHost': {
        const [, action] = Array.isArray(request._data) ? (request._data as unknown[]) : [];
        if (typeof action === 'number') this.options.onPaneAction(action);
        return null;
      }
      case 'executeMethod':
        return this.executeMethod(isRecord(request._data) ? request._data : {});
      default:
        throw new Error(`The workbench does not know the message ${request._actionName}`);
    }
  }

  private async executeMethod(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    const method = isRecord(data['DdaMethod']) ? Number(data['DdaMethod']['DispatchId']) : NaN;
    switch (method) {
      case METHOD.richApi:
        return this.richApi(data);
      case METHOD.commandCompleted:
        this.commandCompleted(data);
        return { Version: 1, Error: HOST_ERROR.none };
      case METHOD.saveSettings:
        this.saveSettings(data);
        return { Version: 1, Error: HOST_ERROR.none };
      case METHOD.loadSettings: {
        const settings = [...this.options.settings].map(([name, value]) => ({ Name: name, Value: value }));
        return { Version: 1, Error: HOST_ERROR.none, Properties: { Settings: settings } };
      }
      default:
        throw new Error(`The workbench does not know the method with the dispatch id ${String(method)}`);
    }
  }

  private async richApi(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { host, pane } = this.options;
    const call = readRichApiCall(data);
    const request = JSON.parse(call.body) as RichApiRequest;
    const runtimeAnswer = answerRuntimeRequest(request, pane);
    if (!runtimeAnswer && host.isEditingCell()) {
      if (!(call.flags & DELAY_FOR_CELL_EDIT)) return { Version: 1, Error: HOST_ERROR.cellEditMode };
      await this.endOfCellEdit();
    }
    const response = runtimeAnswer ?? (await this.process(request));
    return { Version: 1, Error: HOST_ERROR.none, Data: [200, [], JSON.stringify(response)] };
  }

  private async process(request: RichApiRequest): Promise<RichApiResponse> {
    this.options.onRequest();
    const response = await this.options.host.process(request);
    this.options.onAnswer();
    return response;
  }

  private async endOfCellEdit(): Promise<void> {
    while (this.options.host.isEditingCell()) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private commandCompleted(data: Readonly<Record<string, unknown>>): void {
    // The fields travel by position: command id, status, and what the event carried.
    const { 0: id, 1: status } = data;
    const waiting = this.commands.get(String(id)) ?? [];
    const command = waiting.shift();
    if (!command) throw new Error(`A command ${String(id)} was completed that nobody had started`);
    if (Number(status) === 0) command.resolve();
    else command.reject(new Error(`The add-in refused the command ${String(id)} (status ${String(status)})`));
  }

  private saveSettings(data: Readonly<Record<string, unknown>>): void {
    const request = data['DdaSettingsMethod'];
    const pairs = isRecord(request) ? request['Properties'] : undefined;
    if (!Array.isArray(pairs)) throw new TypeError('A request to save settings without its settings');
    this.options.settings.clear();
    for (const [key, value] of pairs as [string, string][]) this.options.settings.set(key, value);
  }

  private sendHostEvent({ type, targetId, args }: HostEvent): void {
    const MESSAGE_CATEGORY = 65536;
    this.send('richApiMessage', { ArrayData: [[MESSAGE_CATEGORY, type, targetId, JSON.stringify(args), 0, false]] });
  }

  private send(name: string, data: unknown): void {
    if (this.registered.has(name)) this.post(event(name, this.conversationId, location.origin, data));
  }

  private post(message: string): void {
    this.options.frame.contentWindow?.postMessage(message, location.origin);
  }
}
