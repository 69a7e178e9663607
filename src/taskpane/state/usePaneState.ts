import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Resolution } from '../../domain/resolution';
import type { OpenWorkbook } from '../../excel/OpenWorkbook';
import { consolidationActions, type ConsolidationActions } from './consolidationActions';
import { draftActions, type DraftActions } from './draftActions';
import { findingsSheetActions, type FindingsSheetActions } from './findingsSheetActions';
import { fixActions, type FixActions } from './fixActions';
import type { PaneState } from './paneState';
import { PaneSession } from './PaneSession';
import { repairActions, type RepairActions } from './repairActions';
import { sealActions, type SealActions } from './sealActions';
import { unfinishedActions, type UnfinishedActions } from './unfinishedActions';

export type PaneActions = Pick<PaneSession, 'load' | 'goTo' | 'writeHeader' | 'confirmDefaults' | 'dismissNotice'> &
  FindingsSheetActions &
  FixActions &
  RepairActions &
  SealActions &
  ConsolidationActions &
  UnfinishedActions &
  DraftActions;

const actionsOf = (session: PaneSession): PaneActions => ({
  load: session.load,
  goTo: session.goTo,
  writeHeader: session.writeHeader,
  confirmDefaults: session.confirmDefaults,
  dismissNotice: session.dismissNotice,
  ...findingsSheetActions(session),
  ...fixActions(session),
  ...repairActions(session),
  ...sealActions(session),
  ...consolidationActions(session),
  ...unfinishedActions(session),
  ...draftActions(session),
});

/** The state of the pane and what can be done, for as long as the pane shows that workbook. */
export function usePaneState(workbook: OpenWorkbook, resolution: Resolution): readonly [PaneState, PaneActions] {
  const [[session, actions]] = useState(() => {
    const made = new PaneSession(workbook, resolution);
    return [made, actionsOf(made)] as const;
  });
  useEffect(() => session.start(), [session]);
  return [useSyncExternalStore(session.subscribe, session.getState), actions];
}
