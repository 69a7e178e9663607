/** Phụ lục 1, row by row: value, criterion, verdict, and how the resolution is read. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AssessedTarget, Assessment } from '../../domain/assessment';
import { useLocale } from '../language/LocaleContext';
import { targetRowNumber } from '../../domain/rowNames';
import { matcher } from '../list/search';
import { SearchBox } from '../list/SearchBox';
import { useCardStyles } from '../list/useCardStyles';
import { useOpenRows } from '../list/useOpenRows';
import { VirtualList } from '../list/VirtualList';
import { passesFilter, type PartFilter } from '../standing/parts';
import { VerdictChip } from '../verdict/VerdictChip';
import { TargetCard } from './TargetCard';
import { lineKey, targetLines } from './targetLines';

const useStyles = makeStyles({
  target: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rows: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A guess before the first is measured. */
const LINE_HEIGHT = 84;

interface Props {
  readonly assessment: Assessment;
  readonly targets: readonly AssessedTarget[];
  readonly filter: PartFilter | undefined;
  readonly selectedRow: string | undefined;
  readonly onGoTo: (sheet: string, address: string) => void;
}

export function TargetsPanel({ assessment, targets, filter, selectedRow, onGoTo }: Props) {
  const styles = useStyles();
  const cardStyles = useCardStyles();
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, toggle] = useOpenRows();

  const matches = matcher(typed);
  const groups = targetLines(
    assessment.resolution.targetGroups,
    targets,
    ({ verdict }) => passesFilter(filter, 'targets', verdict),
    ({ row, verdict }) => matches(targetRowNumber(row), row.name, row.lead.join(' '), verdict),
  );
  const listed = new Set(groups.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'row' ? [line.assessed.row.stt] : []))));
  return (
    <>
      <SearchBox typed={typed} onType={setTyped} shown={listed.size} all={targets.length} />
      {groups.length === 0 && <p>{locale.search.nothing}</p>}
      {groups.map(({ group, lines }) => (
        <section key={group.no}>
          <h3 id={`${id}-${group.no}`} className={cardStyles.heading} lang="vi">
            {`${group.no}. ${group.name}`}
          </h3>
          <VirtualList
            items={lines}
            keyOf={lineKey}
            estimate={LINE_HEIGHT}
            labelledBy={`${id}-${group.no}`}
            revealed={selectedRow}
          >
            {(line) =>
              line.kind === 'target' ? (
                <div className={styles.target}>
                  <strong>{locale.targets.target(line.assessed.target.stt)}</strong>
                  <span className={styles.rows}>{locale.targets.rows(line.assessed.rows.length)}</span>
                  <VerdictChip verdict={line.assessed.verdict} />
                </div>
              ) : (
                <TargetCard
                  assessed={line.assessed}
                  period={assessment.period}
                  current={line.assessed.row.id === selectedRow}
                  open={open.has(line.assessed.row.id)}
                  onToggle={() => {
                    toggle(line.assessed.row.id);
                  }}
                  onGoTo={onGoTo}
                />
              )
            }
          </VirtualList>
        </section>
      ))}
    </>
  );
}
