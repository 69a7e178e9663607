import type { RichApiRequest, RichApiResponse } from '../host/RichApiHost';
import { isRecord } from './officeMessages';

/** The object that `Office.addin` speaks with; it stands for the pane, not for the workbook. */
const APP_RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';
/** Told by office.js that handlers of ribbon commands can be called. */
const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** Shows and hides the pane of the shared runtime, which lives on while it is hidden. */
export interface PaneVisibility {
  isShown(): boolean;
  show(): void;
  hide(): void;
}

/**
 * Requests that concern the add-in's own runtime and never reach the workbook: `Office.addin.showAsTaskpane()`,
 * `hide()`, and the notice that ribbon handlers are ready. Returns null for every other request.
 */
export function answerRuntimeRequest(request: RichApiRequest, pane: PaneVisibility): RichApiResponse | null {
  const names = Object.values(request.ObjectPaths).map((path) => (isRecord(path) ? path['Name'] : undefined));
  if (!names.includes(APP_RUNTIME) && !names.includes(INTERNAL_SERVICE)) return null;

  const traces: number[] = [];
  const results = request.Actions.filter(isRecord).map((action) => {
    const id = Number(action['Id']);
    if (action['ActionType'] === 5) traces.push(id);
    return { ActionId: id, Value: carryOut(action, pane) };
  });
  return { Error: null, Results: results, TraceIds: traces };
}

function carryOut(action: Readonly<Record<string, unknown>>, pane: PaneVisibility): unknown {
  switch (action['Name']) {
    case 'GetAppRuntimeState':
      return pane.isShown() ? 'Visible' : 'Background';
    case 'SetAppRuntimeState': {
      const info = action['ArgumentInfo'];
      const [state] = isRecord(info) && Array.isArray(info['Arguments']) ? (info['Arguments'] as unknown[]) : [];
      if (state === 'Visible') pane.show();
      else pane.hide();
      return null;
    }
    default:
      return action['ActionType'] === 1 ? {} : null;
  }
}
