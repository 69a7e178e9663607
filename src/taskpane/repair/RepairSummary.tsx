import { makeStyles } from '@fluentui/react-components';
import { typedText } from '../../checks/typed';
import type { DamageKind } from '../../domain/damage';
import { sheetsOf, type OutsideFormula, type RepairPlan } from '../../workbook/repair/repairPlan';
import { useLocale } from '../language/LocaleContext';
import { Fold } from '../list/Fold';

/** The user's own sheets may have any number of formulas. */
const MOST_FORMULAS = 200;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  sentence: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

interface Props {
  readonly plan: RepairPlan;
  /** It was done, instead of being about to be. */
  readonly done: boolean;
  readonly names: ReadonlyMap<string, string>;
}

/** How often each kind of damage is there, in the order in which it was found. */
function countKinds({ damage }: RepairPlan): ReadonlyMap<DamageKind, number> {
  const counts = new Map<DamageKind, number>();
  for (const { kind } of damage) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Where a formula would have to look is said with it, as far as that is known. */
function formulaLines(outside: readonly OutsideFormula[]): readonly string[] {
  const lines = outside.slice(0, MOST_FORMULAS).map(({ sheet, address, formula, after }) =>
    `${sheet} · ${address}: ${formula}${after === undefined ? '' : ` → ${after}`}`);
  return outside.length > lines.length ? [...lines, '…'] : lines;
}

/** What is put right, what stays, what moves and what is set aside, and what looks at that from other sheets. */
export function RepairSummary({ plan, done, names }: Props) {
  const styles = useStyles();
  const { repair } = useLocale();
  const { moved, setAside, outside, kept, updatedFrom } = plan;
  return (
    <div role={done ? 'status' : undefined}>
      {plan.damage.length > 0 && <h3 className={styles.heading}>{done ? repair.done : repair.will}</h3>}
      <ul className={styles.list}>
        {[...countKinds(plan)].map(([kind, count]) => (
          <li key={kind}>{repair.kinds[kind](count)}</li>
        ))}
      </ul>
      {updatedFrom !== undefined && <p className={styles.sentence}>{repair.updatedFrom(updatedFrom)}</p>}
      <p className={styles.sentence}>{repair.kept(kept)}</p>
      {moved.length > 0 && (
        <Fold
          summary={repair.moved(moved.length)}
          lines={moved.map(({ rowId, from, to }) => repair.movedFrom(names.get(rowId) ?? rowId, from, to))}
        />
      )}
      {setAside.length > 0 && (
        <Fold
          summary={repair.setAside(setAside.length)}
          lines={setAside.map(({ sheet, address, input }) => `${sheet} · ${address}: ${typedText(input)}`)}
        />
      )}
      {outside.length > 0 && <Fold summary={repair.outside(sheetsOf(outside), done)} lines={formulaLines(outside)} />}
    </div>
  );
}
