/** Phụ lục 2: what is overdue, what comes next, who leads it. */
import { useId, useState } from 'react';
import type { AssessedTask } from '../../domain/assessment';
import { taskNumber } from '../../domain/resolution';
import { useLocale } from '../language/LocaleContext';
import { matcher } from '../list/search';
import { SearchBox } from '../list/SearchBox';
import { useCardStyles } from '../list/useCardStyles';
import { useOpenRows } from '../list/useOpenRows';
import { VirtualList } from '../list/VirtualList';
import { passesFilter, type PartFilter } from '../standing/parts';
import { TaskCard } from './TaskCard';
import { taskSections } from './taskSections';

/** A guess before the first is measured. */
const CARD_HEIGHT = 128;

interface Props {
  readonly tasks: readonly AssessedTask[];
  readonly filter: PartFilter | undefined;
  readonly selectedRow: string | undefined;
  readonly onGoTo: (sheet: string, address: string) => void;
}

const keyOf = ({ task }: AssessedTask): string => task.id;

export function TasksPanel({ tasks, filter, selectedRow, onGoTo }: Props) {
  const styles = useCardStyles();
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, toggle] = useOpenRows();

  const matches = matcher(typed);
  const listed = tasks.filter(
    ({ task, verdict }) =>
      passesFilter(filter, 'tasks', verdict) &&
      matches(taskNumber(task), task.name, task.leadText ?? task.lead.join(' '), task.deadline?.text ?? '', verdict),
  );
  return (
    <>
      <SearchBox typed={typed} onType={setTyped} shown={listed.length} all={tasks.length} />
      {listed.length === 0 && <p>{locale.search.nothing}</p>}
      {taskSections(listed).map(({ section, tasks: inSection }) => (
        <section key={section}>
          <h3 id={`${id}-${section}`} className={styles.heading}>
            {`${locale.tasks.sections[section]} (${inSection.length})`}
          </h3>
          <VirtualList
            items={inSection}
            keyOf={keyOf}
            estimate={CARD_HEIGHT}
            labelledBy={`${id}-${section}`}
            revealed={selectedRow}
          >
            {(assessed) => (
              <TaskCard
                assessed={assessed}
                current={assessed.task.id === selectedRow}
                open={open.has(assessed.task.id)}
                onToggle={() => {
                  toggle(assessed.task.id);
                }}
                onGoTo={onGoTo}
              />
            )}
          </VirtualList>
        </section>
      ))}
    </>
  );
}
