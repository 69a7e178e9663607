/** The lists and the seal under their tabs. Their code is fetched when a tab is first opened. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { rowNames } from '../domain/rowNames';
import type { Appendix } from '../excel/OpenWorkbook';
import type { Attempt } from '../locales/Locale';
import { useLocale } from './language/LocaleContext';
import { NotLoaded } from './NotLoaded';
import { PartBoundary } from './PartBoundary';
import { ofSeverity } from './findings/groupFindings';
import type { Chosen } from './repair/chosen';
import { RepairBar } from './repair/RepairBar';
import type { SealDraft } from './sealing/sealDraft';
import type { PartFilter } from './standing/parts';
import type { ReadView } from './state/paneState';
import type { PaneActions } from './state/usePaneState';
import { Tabs } from './Tabs';

const FindingsPanel = lazy(async () => ({ default: (await import('./findings/FindingsPanel')).FindingsPanel }));
const TargetsPanel = lazy(async () => ({ default: (await import('./targets/TargetsPanel')).TargetsPanel }));
const TasksPanel = lazy(async () => ({ default: (await import('./tasks/TasksPanel')).TasksPanel }));
const DraftPanel = lazy(async () => ({ default: (await import('./draft/DraftPanel')).DraftPanel }));
const SealPanel = lazy(async () => ({ default: (await import('./sealing/SealPanel')).SealPanel }));

export type ListTab = 'findings' | 'targets' | 'tasks' | 'seal' | 'consolidation' | 'draft';

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    marginTop: '8px',
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly view: ReadView;
  readonly tab: ListTab;
  readonly onSelectTab: (tab: ListTab) => void;
  readonly filter: PartFilter | undefined;
  readonly onClearFilter: () => void;
  readonly selectedRow: string | undefined;
  readonly actions: PaneActions;
  readonly busy: boolean;
  /** What is being done right now. */
  readonly doing: Attempt | undefined;
  /** How often what a repair would do was asked for since it was closed; 0 while it is. */
  readonly repairing: number;
  readonly onRepairing: (asked: number) => void;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
  readonly sealDraft: SealDraft;
  readonly onSealDraft: (draft: SealDraft) => void;
  /** What the tab Tổng hợp shows. */
  readonly consolidation: ReactNode;
}

export function Lists(props: Props) {
  const { view, tab, onSelectTab, filter, onClearFilter, selectedRow, actions, busy } = props;
  const { assessment, findings } = view;
  const styles = useStyles();
  const locale = useLocale();
  const names = useMemo(() => rowNames(assessment.resolution), [assessment.resolution]);

  const load = (appendices: readonly Appendix[]): void => {
    void actions.load(appendices);
  };
  const goTo = (sheet: string, address: string): void => {
    void actions.goTo(sheet, address);
  };
  const panel = {
    findings: () => (
      <FindingsPanel
        view={view}
        actions={actions}
        busy={busy}
        names={names}
        selectedRow={selectedRow}
        repair={
          <RepairBar
            view={view}
            names={names}
            actions={actions}
            busy={busy}
            asked={props.repairing}
            onAsk={props.onRepairing}
            chosen={props.chosen}
            onChosen={props.onChosen}
          />
        }
      />
    ),
    targets: () =>
      assessment.targets ? (
        <TargetsPanel
          assessment={assessment}
          targets={assessment.targets}
          filter={filter}
          selectedRow={selectedRow}
          onGoTo={goTo}
        />
      ) : (
        <NotLoaded appendix={1} busy={busy} onLoad={load} />
      ),
    tasks: () =>
      assessment.tasks ? (
        <TasksPanel tasks={assessment.tasks} filter={filter} selectedRow={selectedRow} onGoTo={goTo} />
      ) : (
        <NotLoaded appendix={2} busy={busy} onLoad={load} />
      ),
    seal: () => (
      <SealPanel
        view={view}
        names={names}
        actions={actions}
        busy={busy}
        draft={props.sealDraft}
        onDraft={props.onSealDraft}
        onShowErrors={() => {
          onSelectTab('findings');
        }}
      />
    ),
    consolidation: () => props.consolidation,
    draft: () => <DraftPanel assessment={assessment} actions={actions} busy={busy} drafting={props.doing === 'draft'} />,
  } satisfies Record<ListTab, () => ReactNode>;

  return (
    <Tabs<ListTab>
      label={locale.tabs.label}
      tabs={[
        { tab: 'findings', name: locale.tabs.findings(ofSeverity(findings, 'error').length) },
        { tab: 'targets', name: locale.tabs.targets },
        { tab: 'tasks', name: locale.tabs.tasks },
        { tab: 'seal', name: locale.tabs.seal },
        { tab: 'consolidation', name: locale.tabs.consolidation },
        { tab: 'draft', name: locale.tabs.draft },
      ]}
      selected={tab}
      onSelect={onSelectTab}
    >
      {filter?.subject === tab && (
        <div className={styles.filter} role="status">
          <span>{locale.standing.filtered(locale.standing.parts[filter.part])}</span>
          <Button size="small" onClick={onClearFilter}>
            {locale.standing.clear}
          </Button>
        </div>
      )}
      <PartBoundary key={tab}>
        <Suspense fallback={<p role="status">{locale.opening}</p>}>{panel[tab]()}</Suspense>
      </PartBoundary>
    </Tabs>
  );
}
