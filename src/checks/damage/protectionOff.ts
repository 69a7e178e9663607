/** A sheet is not protected, so that printed texts and formulas can be overwritten. */
import type { Check } from '../check';
import { REPAIR, damageOfKind } from './damageAt';

export const protectionOff: Check = {
  id: 'protection-off',
  severity: 'warning',
  repairable: true,
  wording: {
    title: 'Trang không còn được khóa',
    problem: ({ sheet = '' }) => `Trang “${sheet}” không còn được khóa nên chữ in sẵn và công thức dễ bị gõ đè.`,
    remedy: () => REPAIR,
  },
  find: (assessment) => damageOfKind(assessment, 'protection'),
};
