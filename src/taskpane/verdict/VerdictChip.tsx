import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TONES, type Tone, type Verdict } from '../../domain/verdict';
import { useLocale } from '../language/LocaleContext';
import { toneColor } from '../look/theme';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    paddingInline: '6px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
  meaning: { display: 'block', fontWeight: tokens.fontWeightRegular, lineHeight: '14px' },
  good: { backgroundColor: toneColor('goodFill'), color: toneColor('goodInk') },
  bad: { backgroundColor: toneColor('badFill'), color: toneColor('badInk') },
  watch: { backgroundColor: toneColor('watchFill'), color: toneColor('watchInk') },
  review: { backgroundColor: toneColor('reviewFill'), color: toneColor('reviewInk') },
  muted: { backgroundColor: toneColor('mutedFill'), color: toneColor('mutedInk') },
  plain: { color: toneColor('plainInk'), border: `1px solid ${tokens.colorNeutralStroke1}` },
} satisfies Record<Tone | 'chip' | 'meaning', object>);

/** The word of a verdict in its colours; in other languages its meaning below. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const meaning = useLocale().verdictMeanings[verdict];
  return (
    <span className={mergeClasses(styles.chip, styles[TONES[verdict]])}>
      <span lang="vi">{verdict}</span>
      {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
    </span>
  );
}
