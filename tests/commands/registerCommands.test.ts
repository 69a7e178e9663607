import { registerCommands, type CommandHost, type PaneCommands } from '../../src/commands/registerCommands';

function ribbon(check: () => Promise<void>) {
  const handlers = new Map<string, (event: { completed(): void }) => Promise<void>>();
  const showPane = jest.fn(() => Promise.resolve());
  const host: CommandHost = { associate: (name, handler) => handlers.set(name, handler), showPane };
  const done = (): Promise<void> => Promise.resolve();
  const pane: PaneCommands = {
    load: done, check, showRepair: done, showSeal: done, openNextPeriod: done, showConsolidation: done, showOverview: done, showDraft: done,
  };
  registerCommands(host, pane);
  const completed = jest.fn();
  return { showPane, completed, press: (name: string) => handlers.get(name)?.({ completed }) };
}

test('a command is done, then the pane is shown, then Excel is told that it is over', async () => {
  const order: string[] = [];
  const { showPane, completed, press } = ribbon(() => {
    order.push('done');
    return Promise.resolve();
  });
  showPane.mockImplementation(() => {
    order.push('shown');
    return Promise.resolve();
  });
  await press('runCheck');

  expect(order).toEqual(['done', 'shown']);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the pane is shown where a command failed, too', async () => {
  const { showPane, completed, press } = ribbon(() => Promise.reject(new Error('Loading chunk 7 failed')));
  await expect(press('runCheck')).rejects.toThrow('Loading chunk 7 failed');

  expect(showPane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});
