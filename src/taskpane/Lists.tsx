/** The three lists under their tabs. Their code is fetched when a tab is first opened. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { rowNames } from './list/rowNames';
import type { Appendix } from '../excel/OpenWorkbook';
import { useLocale } from './language/LocaleContext';
import { NotLoaded } from './NotLoaded';
import { PartBoundary } from './PartBoundary';
import { ofSeverity } from './findings/groupFindings';
import type { PartFilter } from './standing/parts';
import type { View } from './state/paneState';
import { Tabs } from './Tabs';

const FindingsPanel = lazy(async () => ({ default: (await import('./findings/FindingsPanel')).FindingsPanel }));
const TargetsPanel = lazy(async () => ({ default: (await import('./targets/TargetsPanel')).TargetsPanel }));
const TasksPanel = lazy(async () => ({ default: (await import('./tasks/TasksPanel')).TasksPanel }));

export type ListTab = 'findings' | 'targets' | 'tasks';

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
  readonly view: Extract<View, { readonly kind: 'read' }>;
  readonly tab: ListTab;
  readonly onSelectTab: (tab: ListTab) => void;
  readonly filter: PartFilter | undefined;
  readonly onClearFilter: () => void;
  readonly selectedRow: string | undefined;
  readonly loading: boolean;
  readonly onLoad: (appendices: readonly Appendix[]) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
}

export function Lists(props: Props) {
  const { view, tab, onSelectTab, filter, onClearFilter, selectedRow, loading, onLoad, onGoTo } = props;
  const { assessment, findings, readAt } = view;
  const styles = useStyles();
  const locale = useLocale();
  const names = useMemo(() => rowNames(assessment.resolution), [assessment.resolution]);

  const panel = {
    findings: () => (
      <FindingsPanel
        assessment={assessment}
        findings={findings}
        readAt={readAt}
        names={names}
        selectedRow={selectedRow}
        onGoTo={onGoTo}
      />
    ),
    targets: () =>
      assessment.targets ? (
        <TargetsPanel
          assessment={assessment}
          targets={assessment.targets}
          filter={filter}
          selectedRow={selectedRow}
          onGoTo={onGoTo}
        />
      ) : (
        <NotLoaded appendix={1} loading={loading} onLoad={onLoad} />
      ),
    tasks: () =>
      assessment.tasks ? (
        <TasksPanel tasks={assessment.tasks} filter={filter} selectedRow={selectedRow} onGoTo={onGoTo} />
      ) : (
        <NotLoaded appendix={2} loading={loading} onLoad={onLoad} />
      ),
  } satisfies Record<ListTab, () => unknown>;

  return (
    <Tabs<ListTab>
      label={locale.tabs.label}
      tabs={[
        { tab: 'findings', name: locale.tabs.findings(ofSeverity(findings, 'error').length) },
        { tab: 'targets', name: locale.tabs.targets },
        { tab: 'tasks', name: locale.tabs.tasks },
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
      <PartBoundary key={tab} message={locale.brokenPart}>
        <Suspense fallback={<p role="status">{locale.opening}</p>}>{panel[tab]()}</Suspense>
      </PartBoundary>
    </Tabs>
  );
}
