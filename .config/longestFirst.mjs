/**
 * The suites that take minutes begin first, so that at the end no core waits for one of them. Jest knows how long each took only
 * where they ran before; on a fresh machine it goes by the size of the file, which says nothing.
 */
import TestSequencer from '@jest/test-sequencer';

const LONG = ['tests/corpus/', 'tests/engines/', 'tests/excel/', 'tests/e2e/', 'tests/workbook/rebuild', 'tests/consolidate/thousandFiles'];

const rank = ({ path }) => {
  const place = LONG.findIndex((part) => path.includes(part));
  return place < 0 ? LONG.length : place;
};

export default class LongestFirst extends TestSequencer {
  async sort(tests) {
    // Those of one rank stay in Jest's order.
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other));
  }
}
