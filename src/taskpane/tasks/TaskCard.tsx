import type { AssessedTask } from '../../domain/assessment';
import { taskNumber } from '../../domain/resolution';
import { dateToVietnamese } from '../../domain/serialDate';
import type { Locale } from '../../locales/Locale';
import { useLocale } from '../language/LocaleContext';
import { Card } from '../list/Card';
import { useCardStyles } from '../list/useCardStyles';
import { VerdictChip } from '../verdict/VerdictChip';
import { cellToFill, dateToWatch, daysOf } from './taskSections';

interface Props {
  readonly assessed: AssessedTask;
  readonly current: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onGoTo: (sheet: string, address: string) => void;
}

/** "Tháng 3/2026 (31/03/2026)": as printed, and the day that was read out of it. */
function deadlineText(assessed: AssessedTask, { tasks }: Locale): string {
  const { deadline } = assessed.task;
  const date = dateToWatch(assessed);
  if (!deadline) return '';
  if (date === undefined) return deadline.text;
  const day = dateToVietnamese(date);
  const adjusted = date !== deadline.startBy && date !== deadline.finishBy;
  return deadline.text === day ? day : `${deadline.text} (${adjusted ? `${tasks.adjusted} ` : ''}${day})`;
}

export function TaskCard({ assessed, current, open, onToggle, onGoTo }: Props) {
  const styles = useCardStyles();
  const locale = useLocale();
  const { tasks } = locale;
  const { task, verdict } = assessed;
  const days = daysOf(assessed);
  const cell = cellToFill(assessed);
  const number = taskNumber(task);
  const lead = task.leadText ?? task.lead.join('; ');
  return (
    <Card
      number={number}
      name={task.name}
      current={current}
      onGoTo={
        cell &&
        (() => {
          onGoTo(cell.sheet, cell.address);
        })
      }
      detailsLabel={tasks.details(number)}
      details={[
        [tasks.deadline, task.deadline?.text],
        [tasks.lead, lead],
        [tasks.cooperating, task.coop.join('; ')],
        [tasks.note, task.note],
      ]}
      open={open}
      onToggle={onToggle}
    >
      <div className={styles.facts}>
        <VerdictChip verdict={verdict} />
        {days && <span className={styles.strong}>{'spared' in days ? tasks.daysSpared(days.spared) : tasks.daysLeft(days.left)}</span>}
        <span lang="vi">{deadlineText(assessed, locale)}</span>
      </div>
      <div className={styles.facts}>
        <span lang="vi">{lead}</span>
      </div>
    </Card>
  );
}
