import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { LANGUAGES } from '../locales/registry';
import { HelpLink } from './help/HelpLink';
import type { HelpTopic } from './help/manualAddress';
import { useLocale } from './language/LocaleContext';
import { clockTime } from './look/time';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: {
    flex: '1 1 200px',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '8px', marginInlineStart: 'auto' },
  time: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  language: {
    height: '24px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    '& option': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  /** Left out while the pane has nothing of ours to speak of. */
  readonly title: string | undefined;
  readonly readAt: Date | undefined;
  /** The first reading is under way. */
  readonly reading: boolean;
  /** What somebody is looking at. */
  readonly helpTopic: HelpTopic;
  readonly onReview: () => void;
  readonly onChooseLanguage: (code: string) => void;
}

export function TopBar({ title, readAt, reading, helpTopic, onReview, onChooseLanguage }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        {title !== undefined && <h1 className={styles.title}>{title}</h1>}
        <div className={styles.tools}>
          <HelpLink topic={helpTopic} brief={title !== undefined} />
          <select
            className={styles.language}
            aria-label={locale.language}
            value={locale.code}
            onChange={({ target }) => {
              onChooseLanguage(target.value);
            }}
          >
            {LANGUAGES.map(({ code, name, shortName }) => (
              <option key={code} value={code} lang={code} title={name}>
                {shortName}
              </option>
            ))}
          </select>
        </div>
      </div>
      {title !== undefined && (
        <div className={styles.line}>
          <span className={styles.time}>
            {readAt && locale.readAt(clockTime(readAt))}
            {reading && locale.reading}
          </span>
          <Button size="small" icon={<ArrowClockwiseRegular />} onClick={onReview}>
            {locale.reviewAgain}
          </Button>
        </div>
      )}
    </header>
  );
}
