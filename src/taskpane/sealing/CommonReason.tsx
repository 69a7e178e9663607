import { Input } from '@fluentui/react-components';
import { Field } from '../header/Field';
import { useLocale } from '../language/LocaleContext';

interface Props {
  readonly common: string;
  readonly onCommon: (reason: string) => void;
}

/** One reason for all sealed values that were changed and have none of their own. */
export function CommonReason({ common, onCommon }: Props) {
  const { seal } = useLocale();
  return (
    <Field label={seal.reasonForAll}>
      {(ids) => (
        <Input
          {...ids}
          size="small"
          autoComplete="off"
          value={common}
          onChange={(_, { value }) => {
            onCommon(value);
          }}
        />
      )}
    </Field>
  );
}
