import { spawn } from 'node:child_process';

/**
 * Runs a program without a shell and says how it ended.
 *
 * With `capture` the output of both streams comes back as one text, otherwise the program
 * writes to our own streams. It never throws: a program that cannot be started has code 127.
 * Ctrl+C reaches the program by itself; we wait for its end and then end too, unless `endsItself`
 * says that the program's own answer to Ctrl+C is what counts.
 */
export function run(command, args, { cwd, env, capture = false, stdio, endsItself = false } = {}) {
  return new Promise((resolve) => {
    const streams = stdio ?? (capture ? ['ignore', 'pipe', 'pipe'] : 'inherit');
    const child = spawn(command, args, { cwd, env, stdio: streams, windowsHide: capture });
    let interruption = null;
    const onInterrupt = () => {
      interruption = 130;
    };
    const onTerminate = () => {
      interruption = 143;
      child.kill();
    };
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code, signal) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
      if (interruption !== null && !endsItself) process.exit(interruption);
      resolve({ code: code ?? 1, signal, output });
    });
  });
}
