import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import { useLocale } from '../language/LocaleContext';
import { Field } from './Field';
import { useDraft } from './useDraft';
import { useEmptyStyles } from './useEmptyStyles';

interface Props {
  readonly unit: string;
  /** Offered while typing; other names are taken as well. */
  readonly choices: readonly string[];
  readonly onWrite: (unit: string) => Promise<boolean>;
}

export function UnitField({ unit, choices, onWrite }: Props) {
  const { header } = useLocale();
  const empty = useEmptyStyles();
  const listId = useId();
  const draft = useDraft(unit, onWrite);
  return (
    <Field label={header.unit}>
      {(ids) => (
        <>
          <Input
            {...ids}
            size="small"
            list={listId}
            autoComplete="off"
            className={draft.text === '' ? empty.input : undefined}
            placeholder={header.unitMissing}
            title={draft.text}
            value={draft.text}
            onChange={(_, { value }) => {
              draft.type(value);
              // Picked from the list: there is nothing more to type.
              if (choices.includes(value)) draft.commit(value);
            }}
            onBlur={() => {
              draft.commit();
            }}
            onKeyDown={({ key }) => {
              if (key === 'Enter') draft.commit();
              if (key === 'Escape') draft.discard();
            }}
          />
          <datalist id={listId}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
