import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Locale } from '../locales/Locale';
import { HelpLink } from './help/HelpLink';
import { topicOfFailure } from './help/manualAddress';
import { useLocale } from './language/LocaleContext';
import { clockTime } from './look/time';
import type { CellChange } from './state/cellChanges';
import type { Notice } from './state/paneState';

// Fluent's own MessageBar brings its animations along, which are not worth a longer start of the pane.
const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 4px 6px 10px',
    borderRadius: tokens.borderRadiusMedium,
  },
  done: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  failed: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, fontSize: '20px', marginTop: '2px' },
  doneIcon: { color: tokens.colorStatusSuccessForeground3 },
  failedIcon: { color: tokens.colorStatusWarningForeground3 },
  body: { flexGrow: 1, minWidth: 0, paddingBlock: '2px', overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  // What can be undone stays in sight wherever in a long list it was done.
  inSight: { position: 'sticky', bottom: '8px', zIndex: 3 },
});

interface Props {
  readonly notice: Notice;
  /** When the figures on the pane were read. */
  readonly readAt: Date | undefined;
  readonly busy: boolean;
  readonly onDismiss: () => void;
  readonly onUndo: (changes: readonly CellChange[]) => void;
}

function sentencesOf(notice: Notice, readAt: Date | undefined, locale: Locale): readonly string[] {
  if (notice.kind === 'failed') return failureSentences(notice, readAt, locale);
  return [
    ...(notice.kind === 'loaded' ? locale.loaded(notice.result) : locale.done(notice.deed)),
    ...(notice.unread ? failureSentences({ attempt: 'read', failure: notice.unread }, readAt, locale) : []),
  ];
}

type Failed = Extract<Notice, { readonly kind: 'failed' }>;

function failureSentences({ attempt, failure }: Pick<Failed, 'attempt' | 'failure'>, readAt: Date | undefined, locale: Locale): readonly string[] {
  if (attempt === 'watch') return [locale.failed.watch];
  const { cause } = failure;
  return [
    // What was done in part was neither done nor left as it was.
    failure.reason === 'partly' ? locale.remedy.partly : `${locale.failed[attempt]} ${locale.remedy[failure.reason]}`,
    ...(attempt === 'read' && readAt ? [locale.shownFrom(clockTime(readAt))] : []),
    // For whoever is asked for help; the sentences above are for the user.
    ...(failure.reason === 'unknown' && cause instanceof Error ? [locale.details(cause.message)] : []),
  ];
}

/** What was done, or why it was not. */
export function NoticeBar({ notice, readAt, busy, onDismiss, onUndo }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const failed = notice.kind === 'failed';
  const changes = notice.kind === 'done' && 'changes' in notice.deed ? notice.deed.changes : [];
  const Icon = failed ? WarningFilled : CheckmarkCircleFilled;
  return (
    <div
      role={failed ? 'alert' : 'status'}
      className={mergeClasses(styles.bar, failed ? styles.failed : styles.done, notice.kind === 'done' && styles.inSight)}
    >
      <Icon className={mergeClasses(styles.icon, failed ? styles.failedIcon : styles.doneIcon)} aria-hidden="true" />
      <div className={styles.body}>
        {sentencesOf(notice, readAt, locale).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {notice.kind === 'failed' && <HelpLink topic={topicOfFailure(notice.failure.reason)} />}
      </div>
      {changes.length > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            onUndo(changes);
          }}
        >
          {locale.undo}
        </Button>
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={locale.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
}
