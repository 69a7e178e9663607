import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Resolution } from '../../domain/resolution';
import type { OpenWorkbook } from '../../excel/OpenWorkbook';
import type { PaneState } from './paneState';
import { PaneSession } from './PaneSession';

export type PaneActions = Pick<
  PaneSession,
  'read' | 'load' | 'goTo' | 'writeHeader' | 'confirmDefaults' | 'dismissNotice'
>;

/** The state of the pane and what can be done, for as long as the pane shows that workbook. */
export function usePaneState(workbook: OpenWorkbook, resolution: Resolution): readonly [PaneState, PaneActions] {
  const [session] = useState(() => new PaneSession(workbook, resolution));
  useEffect(() => session.start(), [session]);
  return [useSyncExternalStore(session.subscribe, session.getState), session];
}
