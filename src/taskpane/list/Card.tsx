import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import { Details } from './Details';
import { useCardStyles } from './useCardStyles';

const useStyles = makeStyles({
  clamped: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

interface Props {
  readonly number: string;
  readonly name: string;
  readonly current: boolean;
  readonly indented?: boolean;
  /** Absent where the row has no cell to go to. */
  readonly onGoTo: (() => void) | undefined;
  readonly detailsLabel: string;
  readonly details: readonly (readonly [label: string, text: string | undefined])[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One row of an annex. */
export function Card({ number, name, current, indented, onGoTo, detailsLabel, details, open, onToggle, children }: Props) {
  const styles = useCardStyles();
  const { clamped } = useStyles();
  const text = (
    <span className={open ? undefined : clamped}>
      <span className={styles.number}>{number}.</span> <span lang="vi">{name}</span>
    </span>
  );
  return (
    <div
      className={mergeClasses(styles.card, indented && styles.indented, current && styles.current)}
      aria-current={current ? 'true' : undefined}
    >
      <div className={styles.top}>
        {onGoTo ? (
          <button type="button" className={styles.name} onClick={onGoTo}>
            {text}
          </button>
        ) : (
          <span className={mergeClasses(styles.name, styles.plainName)}>{text}</span>
        )}
        <Button
          className={styles.above}
          appearance="subtle"
          size="small"
          icon={<InfoRegular />}
          aria-label={detailsLabel}
          aria-expanded={open}
          onClick={onToggle}
        />
      </div>
      {children}
      {open && <Details facts={details} />}
    </div>
  );
}
