import { rowsWithin, tops } from '../../src/taskpane/list/layout';
import { matcher } from '../../src/taskpane/list/search';
import { SequentialTask } from '../../src/taskpane/state/SequentialTask';

test('rows stand one below the other, measured or estimated', () => {
  expect(tops(['a', 'b', 'c'], new Map([['b', 30]]), 100)).toEqual([0, 100, 130, 230]);
});

test('only rows that the stretch touches are shown', () => {
  const rows = [0, 100, 130, 230];
  expect(rowsWithin(rows, { from: 0, to: 100 })).toEqual([0]);
  expect(rowsWithin(rows, { from: 99, to: 131 })).toEqual([0, 1, 2]);
  expect(rowsWithin(rows, { from: 230, to: 400 })).toEqual([]);
});

test.each([
  ['duong', 'Đường ven biển', true],
  ['ĐƯỜNG', 'Đường ven biển', true],
  ['bien duong', 'Đường ven biển', true],
  ['đường sắt', 'Đường ven biển', false],
  ['  ', 'Đường ven biển', true],
])('"%s" in "%s": %s', (typed, text, found) => {
  expect(matcher(typed)(text)).toBe(found);
});

test('what is asked for during a run leads to one more run, never to two at once', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const task = new SequentialTask(async () => {
    running += 1;
    runs += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, 5));
    running -= 1;
  });
  await Promise.all([task.run(), task.run(), task.run()]);

  expect({ most, runs }).toEqual({ most: 1, runs: 2 });
});
