import { Select } from '@fluentui/react-components';
import { PERIODS, type Period } from '../../domain/period';
import { useLocale } from '../language/LocaleContext';
import { Field } from './Field';
import { useChoice } from './useChoice';
import { useEmptyStyles } from './useEmptyStyles';

interface Props {
  /** Undefined while the workbook names none of the four. */
  readonly period: Period | undefined;
  /** What the workbook holds instead. */
  readonly typed: string;
  readonly onWrite: (period: string) => Promise<boolean>;
}

export function PeriodField({ period, typed, onWrite }: Props) {
  const { header, targets } = useLocale();
  const empty = useEmptyStyles();
  const choice = useChoice<string>(period?.name ?? '', onWrite);
  return (
    <Field label={header.period}>
      {(ids) => (
        <Select
          {...ids}
          size="small"
          className={choice.shown === '' ? empty.select : undefined}
          value={choice.shown}
          onChange={(_, { value }) => {
            choice.choose(value);
          }}
          onBlur={choice.commit}
        >
          {!period && (
            <option value="" disabled>
              {typed === '' ? header.periodMissing : targets.typedAs(typed)}
            </option>
          )}
          {PERIODS.map(({ key, name }) => (
            <option key={key} value={name} lang="vi">
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
