import { Button, makeStyles } from '@fluentui/react-components';
import type { Finding, Fix } from '../../checks/check';
import type { CellInput } from '../../domain/entry';
import { useLocale } from '../language/LocaleContext';
import { ChangeLine } from './ChangeLine';
import { shownChange } from './contentText';

const useStyles = makeStyles({
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  // Long texts are options too: they break instead of widening the pane.
  option: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly busy: boolean;
  readonly onFix: (to: CellInput) => void;
}

/** What would stand in the cell instead, and the button that writes it; a button for each reading where several are possible. */
export function FixOffer({ finding, fix, busy, onFix }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const { fixes } = locale;
  const place = `${fix.cell.sheet} ${fix.cell.address}`;
  const [only, ...others] = fix.options;
  if (only === undefined) return null;

  if (others.length === 0) {
    return (
      <div className={styles.offer}>
        <ChangeLine {...shownChange(finding, fix.cell, only, locale)} />
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={fixes.fixFor(place)}
          onClick={() => {
            onFix(only);
          }}
        >
          {fixes.fix}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={`${fixes.which} ${place}`} className={styles.offer}>
      <span>{fixes.which}</span>
      {fix.options.map((option) => {
        const { to } = shownChange(finding, fix.cell, option, locale);
        return (
          <Button
            key={to}
            size="small"
            className={styles.option}
            disabledFocusable={busy}
            aria-label={fixes.choose(place, to)}
            onClick={() => {
              onFix(option);
            }}
          >
            {to}
          </Button>
        );
      })}
    </div>
  );
}
