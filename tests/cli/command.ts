/** Runs the command line as a person at a terminal does, in a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = join(__dirname, '../..');

const run = (program: string, args: readonly string[]): Promise<Ran> =>
  new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });

/** What `npx tsx src/cli/index.ts …` runs. */
export const cli = (...args: readonly string[]): Promise<Ran> =>
  run(join(ROOT, 'node_modules/.bin/tsx'), ['src/cli/index.ts', ...args]);

/** The command as the README gives it. */
export const npmCli = (...args: readonly string[]): Promise<Ran> => run('npm', ['run', '-s', 'cli', '--', ...args]);
