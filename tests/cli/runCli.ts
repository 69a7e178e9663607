/** The command line as users run it: a process of its own, without a build. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const TSX = join(ROOT, 'node_modules', '.bin', 'tsx');
const COMMAND = join(ROOT, 'src', 'cli', 'index.ts');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const runCli = (...args: readonly string[]): Promise<Run> => run(args, {});

/** @param megabytes how much the process may keep at most; it dies of more */
export const runCliWithin = (megabytes: number, ...args: readonly string[]): Promise<Run> =>
  run(args, { NODE_OPTIONS: `--max-old-space-size=${String(megabytes)}` });

const run = (args: readonly string[], variables: Readonly<Record<string, string>>): Promise<Run> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [TSX, COMMAND, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...variables } });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        output[stream] += chunk;
      });
    }
    child.on('error', fail).on('close', (code) => done({ code, ...output }));
  });

/** Runs of many command lines by name, a few at a time. */
export async function runAll<Name extends string>(
  commands: Readonly<Record<Name, readonly string[]>>,
): Promise<Readonly<Record<Name, Run>>> {
  const pending = Object.entries(commands) as [Name, readonly string[]][];
  const runs: Partial<Record<Name, Run>> = {};
  const work = async (): Promise<void> => {
    for (let next = pending.shift(); next; next = pending.shift()) runs[next[0]] = await runCli(...next[1]);
  };
  await Promise.all([work(), work(), work()]);
  return runs as Record<Name, Run>;
}
