import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Resolution } from '../domain/resolution';
import type { OpenWorkbook, Unfinished } from '../excel/OpenWorkbook';
import { ConsolidationSession } from './consolidation/ConsolidationSession';
import type { FileReading } from './consolidation/FileReading';
import { FirstRun } from './FirstRun';
import type { HelpTopic } from './help/manualAddress';
import { useLocale } from './language/LocaleContext';
import type { ListTab } from './Lists';
import { NoticeBar } from './NoticeBar';
import { PartBoundary } from './PartBoundary';
import type { PaneRequests } from './state/PaneRequests';
import type { View } from './state/paneState';
import { rowAt } from './state/rowAt';
import { usePaneState } from './state/usePaneState';
import { TopBar } from './TopBar';

const ConsolidationPanel = lazy(async () => ({ default: (await import('./consolidation/ConsolidationPanel')).ConsolidationPanel }));
/** Not needed where the workbook has none of our sheets, which is when the pane is first opened. */
const Report = lazy(async () => ({ default: (await import('./Report')).Report }));

/** Hardly ever needed. */
const UnfinishedBar = lazy(async () => ({ default: (await import('./UnfinishedBar')).UnfinishedBar }));

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '10px' },
  // Read out, not shown.
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface Props {
  readonly workbook: OpenWorkbook;
  readonly resolution: Resolution;
  readonly requests: PaneRequests;
  readonly fileReading: FileReading;
  readonly onChooseLanguage: (code: string) => void;
}

function helpTopicOf(view: View, tab: ListTab, repairing: number): HelpTopic {
  if (view.kind === 'empty' && tab !== 'consolidation') return 'firstRun';
  return tab === 'findings' && repairing > 0 ? 'repair' : tab;
}

export function PaneContent({ workbook, resolution, requests, fileReading, onChooseLanguage }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const [{ view, busy, doing, notice, selection, unconfirmed, unfinished }, actions] = usePaneState(workbook, resolution);
  const [session] = useState(() => new ConsolidationSession(resolution, fileReading));
  const [tab, setTab] = useState<ListTab>('findings');
  /** How often what a repair would do was asked for since it was closed: each time it is seen anew. */
  const [repairing, setRepairing] = useState(0);
  const [spoken, setSpoken] = useState('');

  const showRepair = useCallback((): void => {
    setTab('findings');
    setRepairing((asked) => asked + 1);
  }, []);
  const finish = async (begun: Unfinished): Promise<void> => {
    if (!(await actions.finishUnfinished(begun))) showRepair();
  };

  useEffect(
    () =>
      requests.serve({
        load: actions.load,
        check: () => {
          setTab('findings');
          return actions.check();
        },
        showRepair: () => {
          showRepair();
          return Promise.resolve();
        },
        showSeal: () => {
          setTab('seal');
          return Promise.resolve();
        },
        openNextPeriod: () => {
          setTab('seal');
          return actions.openNextPeriod();
        },
        showConsolidation: () => {
          setTab('consolidation');
          return Promise.resolve();
        },
        showOverview: actions.showOverview,
        showDraft: () => {
          setTab('draft');
          return Promise.resolve();
        },
      }),
    [requests, actions, showRepair],
  );

  // The lists of rows follow the sheet that somebody works on; the other tabs stay open.
  const selected = view.kind === 'read' && selection ? rowAt(view.assessment.submission, selection) : undefined;
  const [followed, setFollowed] = useState(selected?.id);
  if (followed !== selected?.id) {
    setFollowed(selected?.id);
    if (selected && (tab === 'targets' || tab === 'tasks')) setTab(selected.subject);
  }

  const readAt = view.kind === 'unread' ? undefined : view.readAt;
  const bar = notice && (
    <NoticeBar
      notice={notice}
      readAt={readAt}
      busy={busy}
      onDismiss={actions.dismissNotice}
      onUndo={(changes) => void actions.undo(changes)}
    />
  );
  const consolidation = (
    <PartBoundary>
      <Suspense fallback={<p role="status">{locale.opening}</p>}>
        <ConsolidationPanel
          session={session}
          actions={actions}
          busy={busy}
          drawing={doing === 'consolidate'}
          occupied={view.kind === 'read'}
          {...(view.kind === 'empty' && {
            onBack: () => {
              setTab('findings');
            },
          })}
        />
      </Suspense>
    </PartBoundary>
  );
  const title = locale.resolution(resolution.number, resolution.year);
  return (
    <main className={styles.column}>
      <TopBar
        title={view.kind === 'empty' ? undefined : title}
        readAt={readAt}
        reading={view.kind === 'unread' && notice === undefined}
        helpTopic={helpTopicOf(view, tab, repairing)}
        onReview={() => {
          void actions.check();
        }}
        onChooseLanguage={onChooseLanguage}
      />
      {notice?.kind !== 'done' && bar}
      {unfinished && (
        <PartBoundary>
          <Suspense fallback={<p role="status">{locale.opening}</p>}>
            <UnfinishedBar
              unfinished={unfinished}
              busy={busy}
              onFinish={() => void finish(unfinished)}
              onRemove={() => void actions.clearUnfinished()}
            />
          </Suspense>
        </PartBoundary>
      )}
      {view.kind === 'empty' && tab === 'consolidation' && consolidation}
      {view.kind === 'empty' && tab !== 'consolidation' && !unfinished && (
        <FirstRun
          resolution={title}
          busy={busy}
          loading={doing === 'load'}
          onLoad={(appendices) => void actions.load(appendices)}
          onConsolidate={() => {
            setTab('consolidation');
          }}
        />
      )}
      {view.kind === 'read' && (
        <PartBoundary>
          <Suspense fallback={<p role="status">{locale.opening}</p>}>
            <Report
              view={view}
              actions={actions}
              busy={busy}
              doing={doing}
              unconfirmed={unconfirmed}
              selectedRow={selected?.id}
              tab={tab}
              onSelectTab={setTab}
              repairing={repairing}
              onRepairing={setRepairing}
              onSay={setSpoken}
              consolidation={consolidation}
            />
          </Suspense>
        </PartBoundary>
      )}
      {notice?.kind === 'done' && bar}
      <p className={styles.spoken} role="status">
        {spoken}
      </p>
    </main>
  );
}
