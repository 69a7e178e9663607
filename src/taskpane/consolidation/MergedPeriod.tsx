import { Select } from '@fluentui/react-components';
import { PERIODS, type Period } from '../../domain/period';
import { Field } from '../header/Field';

interface Props {
  readonly period: Period;
  readonly label: string;
  readonly onChoose: (period: Period) => void;
}

/** Which of the periods is merged. */
export function MergedPeriod({ period, label, onChoose }: Props) {
  return (
    <Field label={label}>
      {(ids) => (
        <Select
          {...ids}
          size="small"
          value={period.key}
          onChange={(_, { value }) => {
            const chosen = PERIODS.find(({ key }) => key === value);
            if (chosen) onChoose(chosen);
          }}
        >
          {PERIODS.map(({ key, name }) => (
            <option key={key} value={key} lang="vi">
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
