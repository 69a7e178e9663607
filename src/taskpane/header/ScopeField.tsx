import { makeStyles, tokens } from '@fluentui/react-components';
import { OWN_ROWS_ONLY, SCOPES } from '../../domain/words';
import { useLocale } from '../language/LocaleContext';
import { useChoice } from './useChoice';

const useStyles = makeStyles({
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  box: { width: '16px', height: '16px', margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
});

interface Props {
  readonly ownRowsOnly: boolean;
  readonly onWrite: (scope: (typeof SCOPES)[number]) => Promise<boolean>;
}

export function ScopeField({ ownRowsOnly, onWrite }: Props) {
  const styles = useStyles();
  const { ownRowsOnly: label } = useLocale().header;
  const choice = useChoice(ownRowsOnly, (own) => onWrite(own ? OWN_ROWS_ONLY : SCOPES[0]));
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={choice.shown}
        onChange={({ target }) => {
          choice.choose(target.checked);
        }}
        onBlur={choice.commit}
      />
      {label}
    </label>
  );
}
