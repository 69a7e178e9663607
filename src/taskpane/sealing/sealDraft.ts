/** What somebody has typed for a seal that is not made yet. */
import type { Waiver } from '../../domain/seal';

export interface SealDraft {
  /** Why a sealed value was changed, by its place. */
  readonly reasons: ReadonlyMap<string, string>;
  /** For all that have no reason of their own. */
  readonly common: string;
  readonly waiver: Waiver;
  /** The waiver is shown, and counts. */
  readonly waiving: boolean;
}

export const NOTHING_TYPED: SealDraft = { reasons: new Map(), common: '', waiver: { by: '', reason: '' }, waiving: false };
