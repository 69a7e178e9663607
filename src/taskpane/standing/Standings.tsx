import { makeStyles } from '@fluentui/react-components';
import type { Assessment } from '../../domain/assessment';
import type { Verdict } from '../../domain/verdict';
import type { Appendix } from '../../excel/OpenWorkbook';
import { useLocale } from '../language/LocaleContext';
import { NotLoaded } from '../NotLoaded';
import { countParts, type PartFilter, type Subject } from './parts';
import { Standing } from './Standing';

const useStyles = makeStyles({
  standings: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface Props {
  readonly assessment: Assessment;
  readonly filter: PartFilter | undefined;
  /** The part chosen, or nothing when the chosen part was chosen again. */
  readonly onFilter: (filter: PartFilter | undefined) => void;
  readonly busy: boolean;
  readonly onLoad: (appendices: readonly Appendix[]) => void;
}

/** The bar of the targets and the bar of the tasks. */
export function Standings({ assessment, filter, onFilter, busy, onLoad }: Props) {
  const styles = useStyles();
  const { standing } = useLocale();

  const bar = (
    subject: Subject,
    appendix: Appendix,
    judged: readonly { readonly verdict: Verdict }[] | undefined,
    title: (count: number) => string,
  ) => {
    if (!judged) return <NotLoaded appendix={appendix} busy={busy} onLoad={onLoad} />;
    const chosen = filter?.subject === subject ? filter.part : undefined;
    return (
      <Standing
        title={title(judged.length)}
        parts={countParts(subject, judged.map(({ verdict }) => verdict))}
        chosen={chosen}
        onChoose={(part) => {
          onFilter(part === chosen ? undefined : { subject, part });
        }}
      />
    );
  };

  return (
    <div className={styles.standings}>
      {bar('targets', 1, assessment.targets, standing.targets)}
      {bar('tasks', 2, assessment.tasks, standing.tasks)}
    </div>
  );
}
