/** What the pane says of a workbook with our sheets: where am I, how do we stand, what must I do. */
import { useState } from 'react';
import type { Appendix } from '../excel/OpenWorkbook';
import { ReportHeader } from './header/ReportHeader';
import { useLocale } from './language/LocaleContext';
import { Lists, type ListTab } from './Lists';
import type { PartFilter } from './standing/parts';
import { Standings } from './standing/Standings';
import type { View } from './state/paneState';
import type { PaneActions } from './state/usePaneState';

interface Props {
  readonly view: Extract<View, { readonly kind: 'read' }>;
  readonly actions: PaneActions;
  readonly loading: boolean;
  readonly unconfirmed: boolean;
  /** The id of the row selected on the sheet. */
  readonly selectedRow: string | undefined;
  readonly tab: ListTab;
  readonly onSelectTab: (tab: ListTab) => void;
  /** Has a screen reader say something. */
  readonly onSay: (sentence: string) => void;
}

export function Report({ view, actions, loading, unconfirmed, selectedRow, tab, onSelectTab, onSay }: Props) {
  const { header } = useLocale();
  const { assessment } = view;
  const [filter, setFilter] = useState<PartFilter>();

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
        loading={loading}
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
          loading={loading}
          onLoad={load}
          onGoTo={(sheet, address) => {
            void actions.goTo(sheet, address);
          }}
        />
      </div>
    </>
  );
}
