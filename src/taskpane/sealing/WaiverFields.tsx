import { Input } from '@fluentui/react-components';
import type { Waiver } from '../../domain/seal';
import { Field } from '../header/Field';
import { useLocale } from '../language/LocaleContext';

interface Props {
  readonly waiver: Waiver;
  readonly onChange: (waiver: Waiver) => void;
}

/** Who allowed sealing although errors are left, and why. */
export function WaiverFields({ waiver, onChange }: Props) {
  const { seal } = useLocale();
  const field = (label: string, key: keyof Waiver) => (
    <Field label={label}>
      {(ids) => (
        <Input
          {...ids}
          size="small"
          autoComplete="off"
          aria-required="true"
          value={waiver[key]}
          onChange={(_, { value }) => {
            onChange({ ...waiver, [key]: value });
          }}
        />
      )}
    </Field>
  );
  return (
    <>
      {field(seal.waivedBy, 'by')}
      {field(seal.waivedFor, 'reason')}
    </>
  );
}
