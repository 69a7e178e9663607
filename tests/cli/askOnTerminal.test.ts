import { PassThrough } from 'node:stream';
import type { Question } from '../../src/annexes/inquiry';
import { openTerminal } from '../../src/cli/askOnTerminal';

const WITHOUT_PROPOSAL: Question = {
  id: 'PL1.1 giới hạn',
  where: 'Phụ lục 1, dòng 7',
  text: '“Số khách”: số nhập ngoài khoảng nào thì chắc là gõ nhầm',
  readings: [{ letter: 'a', words: 'từ 0 đến 100' }, { letter: 'b', words: 'từ -100 đến 100' }],
  typed: 'viết khoảng tin được',
  complaint: 'Chưa hiểu câu trả lời “x”.',
};
const QUESTION: Question = { ...WITHOUT_PROPOSAL, proposal: 'a' };

function terminal(): { readonly input: PassThrough; readonly said: () => string; readonly opened: ReturnType<typeof openTerminal> } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let text = '';
  output.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return { input, said: () => text, opened: openTerminal(input, output) };
}

test('a question with its readings; what is typed is the answer, Enter takes the proposal', async () => {
  const { input, said, opened } = terminal();
  const typed = opened.ask(QUESTION, 3);
  input.write(' 0 - 50 \n');
  expect(await typed).toBe('0 - 50');
  expect(said()).toContain(
    [
      'Chưa hiểu câu trả lời “x”.',
      '[Phụ lục 1, dòng 7 · còn 3 câu] “Số khách”: số nhập ngoài khoảng nào thì chắc là gõ nhầm?',
      '  a) từ 0 đến 100   (Enter)',
      '  b) từ -100 đến 100',
      '  (viết khoảng tin được)',
      'Trả lời: ',
    ].join('\n'),
  );
  const entered = opened.ask(QUESTION, 2);
  input.write('\n');
  expect(await entered).toBe('a');
  const nothing = opened.ask(WITHOUT_PROPOSAL, 1);
  input.write('\n');
  expect(await nothing).toBe('');
  opened.close();
});

test('a terminal that is closed gives no answer', async () => {
  const { input, opened } = terminal();
  const asked = opened.ask(QUESTION, 1);
  input.end();
  expect(await asked).toBeUndefined();
});
