import type { ComponentProps } from 'react';
import { colorSchemeFor, type OfficeColors } from './look/colorScheme';
import { useForcedColors } from './look/useForcedColors';
import { Pane } from './Pane';

interface Props extends Omit<ComponentProps<typeof Pane>, 'colorScheme'> {
  /** Undefined where this version of Office does not tell. */
  readonly officeColors: OfficeColors | undefined;
}

/** The pane in the colours of the Excel around it. */
export function ThemedPane({ officeColors, ...pane }: Props) {
  return <Pane {...pane} colorScheme={colorSchemeFor(officeColors, useForcedColors())} />;
}
