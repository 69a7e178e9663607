import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useLocale } from '../language/LocaleContext';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', paddingBlock: '8px' },
  input: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly shown: number;
  readonly all: number;
}

export function SearchBox({ typed, onType, shown, all }: Props) {
  const styles = useStyles();
  const { search } = useLocale();
  return (
    <div className={styles.row} role="search">
      <Input
        className={styles.input}
        aria-label={search.label}
        placeholder={search.label}
        value={typed}
        onChange={(_, { value }) => {
          onType(value);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onType('');
        }}
        contentBefore={<SearchRegular />}
        contentAfter={
          typed === '' ? null : (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={search.clear}
              onClick={() => {
                onType('');
              }}
            />
          )
        }
      />
      <span className={styles.count} role="status">
        {search.count(shown, all)}
      </span>
    </div>
  );
}
