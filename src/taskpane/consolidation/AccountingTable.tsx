import { makeStyles, tokens } from '@fluentui/react-components';
import type { Accounting } from '../../consolidate/consolidation';
import { formatNumber } from '../../domain/vietnameseNumber';
import type { ConsolidationWording } from '../../locales/ConsolidationWording';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  name: { textAlign: 'start', fontWeight: 'inherit', paddingBlock: '2px' },
  count: { textAlign: 'end', paddingBlock: '2px' },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: '2px' },
});

interface Props {
  readonly accounting: Accounting;
  readonly texts: ConsolidationWording;
}

/** Where every entered value ended; the parts add up to the total. */
export function AccountingTable({ accounting, texts }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.accounting}</caption>
      <tbody>
        {(Object.keys(texts.parts) as (keyof Accounting)[]).map((part) => (
          <tr key={part} className={part === 'total' ? styles.total : undefined}>
            <th scope="row" className={styles.name}>
              {texts.parts[part]}
            </th>
            <td className={styles.count}>{formatNumber(accounting[part])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
