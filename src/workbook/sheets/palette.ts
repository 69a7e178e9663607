/** The colours of the sheets (RRGGBB). */
import type { Tone } from '../../domain/verdict';

export interface Colours {
  readonly fill: string;
  readonly color: string;
}

/** Fill and text of a verdict's tone (design: "Colours"); "plain" has none. */
export const TONE_COLOURS: Readonly<Record<Exclude<Tone, 'plain'>, Colours>> = {
  good: { fill: 'C6EFCE', color: '006100' },
  bad: { fill: 'FFC7CE', color: '9C0006' },
  watch: { fill: 'FFEB9C', color: '9C5700' },
  review: { fill: 'F8CBAD', color: '833C0B' },
  muted: { fill: 'EDEDED', color: '595959' },
};

export const HEADER_FILL = 'D9E2F3';
export const GROUP_FILL = 'F2F2F2';
export const ENTRY_FILL = 'FFFCE8';
export const BORDER = 'A6A6A6';
export const INK = '1F3864';
export const QUIET = '595959';
