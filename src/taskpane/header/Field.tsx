import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

/** What the control inside a field needs to belong to its label and its problem. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  /** What is wrong with the entry, a sentence. */
  readonly problem?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, problem, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const problemId = `${id}-problem`;
  const wrong = problem !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': wrong ? problemId : undefined, 'aria-invalid': wrong })}
      {wrong && (
        <p id={problemId} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
