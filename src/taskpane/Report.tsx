/** What the pane says of a workbook with our sheets: where am I, how do we stand, what must I do. */
import { useState, type ReactNode } from 'react';
import type { Appendix } from '../excel/OpenWorkbook';
import type { Attempt } from '../locales/Locale';
import { ReportHeader } from './header/ReportHeader';
import { useLocale } from './language/LocaleContext';
import { Lists, type ListTab } from './Lists';
import type { Chosen } from './repair/chosen';
import { NOTHING_TYPED } from './sealing/sealDraft';
import type { PartFilter } from './standing/parts';
import { Standings } from './standing/Standings';
import type { ReadView } from './state/paneState';
import type { PaneActions } from './state/usePaneState';

interface Props {
  readonly view: ReadView;
  readonly actions: PaneActions;
  readonly busy: boolean;
  /** What is being done right now. */
  readonly doing: Attempt | undefined;
  readonly unconfirmed: boolean;
  /** The id of the row selected on the sheet. */
  readonly selectedRow: string | undefined;
  readonly tab: ListTab;
  readonly onSelectTab: (tab: ListTab) => void;
  /** How often what a repair would do was asked for since it was closed; 0 while it is. */
  readonly repairing: number;
  readonly onRepairing: (asked: number) => void;
  /** Has a screen reader say something. */
  readonly onSay: (sentence: string) => void;
  /** What the tab Tổng hợp shows. */
  readonly consolidation: ReactNode;
}

export function Report(props: Props) {
  const { view, actions, busy, doing, unconfirmed, selectedRow, tab, onSelectTab, repairing, onRepairing, onSay, consolidation } = props;
  const { header } = useLocale();
  const { assessment } = view;
  const [filter, setFilter] = useState<PartFilter>();
  // Here, because the panels go with their tabs: what was typed is still there when somebody comes back.
  const [sealDraft, setSealDraft] = useState(NOTHING_TYPED);
  const [chosen, setChosen] = useState<Chosen>(new Map());

  const load = (appendices: readonly Appendix[]): void => {
    void actions.load(appendices);
  };
  return (
    <>
      <ReportHeader
        assessment={assessment}
        unconfirmed={unconfirmed}
        onConfirm={actions.confirmDefaults}
        onWrite={async (entry, value, label, shown) => {
          const written = await actions.writeHeader(entry, value);
          if (written) onSay(shown === '' ? header.cleared(label) : header.written(label, shown));
          return written;
        }}
      />
      <Standings
        assessment={assessment}
        filter={filter}
        busy={busy}
        onLoad={load}
        onFilter={(chosen) => {
          setFilter(chosen);
          if (chosen) onSelectTab(chosen.subject);
        }}
      />
      <div>
        <Lists
          view={view}
          tab={tab}
          onSelectTab={onSelectTab}
          filter={filter}
          onClearFilter={() => {
            setFilter(undefined);
          }}
          selectedRow={selectedRow}
          actions={actions}
          busy={busy}
          doing={doing}
          repairing={repairing}
          onRepairing={onRepairing}
          chosen={chosen}
          onChosen={setChosen}
          sealDraft={sealDraft}
          onSealDraft={setSealDraft}
          consolidation={consolidation}
        />
      </div>
    </>
  );
}
