/** Which colours suit the Excel around the pane. */
import type { ColorScheme } from './theme';

/** What Office tells of its theme; older versions tell the background colour only. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly isDarkTheme?: boolean;
}

/** Perceived brightness of #RRGGBB, 0 to 255 (ITU-R BT.601). */
function brightness(color: string): number {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!digits) return 255;
  const [red = 255, green = 255, blue = 255] = digits.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

const DARK_BELOW = 128;

/** @param forcedColors the system is in a high contrast mode */
export function colorSchemeFor(office: OfficeColors | undefined, forcedColors: boolean): ColorScheme {
  if (forcedColors) return 'highContrast';
  if (!office) return 'light';
  return (office.isDarkTheme ?? brightness(office.bodyBackgroundColor) < DARK_BELOW) ? 'dark' : 'light';
}
