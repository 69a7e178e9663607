import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useLocale } from '../language/LocaleContext';
import { manualAddress, type HelpTopic } from './manualAddress';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    minWidth: '24px',
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Props {
  readonly topic: HelpTopic;
  /** Where there is no room for the word. */
  readonly brief?: boolean;
}

/** Opens the manual at that topic, in a page of its own: sheet and pane stay as they are. */
export function HelpLink({ topic, brief }: Props) {
  const styles = useStyles();
  const { help } = useLocale();
  return (
    <a
      className={styles.link}
      href={manualAddress(topic)}
      hrefLang="vi"
      target="_blank"
      rel="noreferrer"
      {...(brief && { 'aria-label': help, title: help })}
    >
      <QuestionCircleRegular fontSize={20} aria-hidden="true" />
      {!brief && help}
    </a>
  );
}
