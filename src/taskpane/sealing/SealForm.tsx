import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { Waiver } from '../../domain/seal';
import { dateToVietnamese } from '../../domain/serialDate';
import { useLocale } from '../language/LocaleContext';
import type { SealDraft } from './sealDraft';
import { WaiverFields } from './WaiverFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly assessment: Assessment;
  /** How many errors are left. */
  readonly errors: number;
  /** It was sealed before. */
  readonly again: boolean;
  /** A sealed value was changed and nobody has said why. */
  readonly reasonMissing: boolean;
  readonly busy: boolean;
  readonly draft: SealDraft;
  readonly onDraft: (draft: SealDraft) => void;
  readonly onShowErrors: () => void;
  readonly onSeal: (waiver: Waiver | undefined) => void;
  /** What else has to be filled in. */
  readonly children: ReactNode;
}

/** What stands in the way, or what will be recorded and the button that does it. */
export function SealForm({ assessment, errors, again, reasonMissing, busy, draft, onDraft, onShowErrors, onSeal, children }: Props) {
  const styles = useStyles();
  const { seal } = useLocale();
  const { waiver, waiving } = draft;
  const [tried, setTried] = useState(false);
  const { unit, period, evaluationDate } = assessment;
  const blocked = errors > 0;

  const waiverMissing = blocked && (!waiving || waiver.by.trim() === '' || waiver.reason.trim() === '');
  const send = (): void => {
    setTried(true);
    if (waiverMissing || reasonMissing) return;
    onSeal(blocked ? { by: waiver.by.trim(), reason: waiver.reason.trim() } : undefined);
  };
  const named = unit.trim() !== '' && period !== undefined && evaluationDate !== undefined;
  const problems = [...(waiverMissing ? [seal.waiverMissing] : []), ...(reasonMissing ? [seal.reasonMissing] : [])];
  return (
    <div className={styles.form}>
      {!named && <p className={styles.sentence}>{seal.unnamed}</p>}
      {blocked && (
        <>
          <p className={styles.sentence}>{seal.blocked(errors)}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={onShowErrors}>
              {seal.toErrors}
            </Button>
            <Button
              size="small"
              aria-expanded={waiving}
              onClick={() => {
                setTried(false);
                onDraft({ ...draft, waiving: !waiving });
              }}
            >
              {seal.waive}
            </Button>
          </div>
        </>
      )}
      {named && (!blocked || waiving) && (
        <>
          <p className={styles.sentence}>{seal.records(unit, period.name, dateToVietnamese(evaluationDate))}</p>
          {blocked && (
            <WaiverFields
              waiver={waiver}
              onChange={(typed) => {
                onDraft({ ...draft, waiver: typed });
              }}
            />
          )}
          {children}
          {tried && problems.length > 0 && <p className={styles.sentence} role="alert">{problems.join(' ')}</p>}
          <div className={styles.buttons}>
            <Button appearance="primary" size="small" disabledFocusable={busy} onClick={send}>
              {blocked ? seal.sealAnyway : again ? seal.sealAgain : seal.seal}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
