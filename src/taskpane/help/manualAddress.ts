/** Where in the manual the answer stands to what somebody is looking at. The pages lie beside the pane's own (docs/huong-dan). */
import type { FailureReason } from '../../excel/OpenWorkbook';
import type { ListTab } from '../Lists';

const ENTERING = 'nguoi-nhap.html';
const MERGING = 'nguoi-tong-hop.html';

/** Page and heading by topic; a heading's anchor is its words in small letters without marks. */
const PLACES = {
  firstRun: `${ENTERING}#nap-bieu`,
  findings: `${ENTERING}#muoi-loi-hay-gap`,
  repair: `${ENTERING}#sua-bieu-mau`,
  targets: `${ENTERING}#nhap-phu-luc-1`,
  tasks: `${ENTERING}#nhap-phu-luc-2`,
  seal: `${ENTERING}#chot-va-gui`,
  consolidation: `${MERGING}#tha-tep-vao-ngan`,
  draft: `${MERGING}#du-thao-bao-cao`,
  failure: `${ENTERING}#khi-ngan-bao-chua-lam-duoc`,
  withoutAddin: `${ENTERING}#khi-khong-co-phan-bo-tro`,
} satisfies Record<ListTab, string> & Record<string, string>;

export type HelpTopic = keyof typeof PLACES;

/** Relative to the pane's page. */
export const manualAddress = (topic: HelpTopic): string => `huong-dan/${PLACES[topic]}`;

/** Failures that have a part of the manual of their own; the others share one. */
const FAILURE_TOPICS: Partial<Readonly<Record<FailureReason, HelpTopic>>> = {
  notSupported: 'withoutAddin',
  occupied: 'consolidation',
  damaged: 'repair',
};

export const topicOfFailure = (reason: FailureReason): HelpTopic => FAILURE_TOPICS[reason] ?? 'failure';
