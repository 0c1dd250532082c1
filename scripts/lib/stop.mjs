/** A failure whose message already tells a person what to do: no stack trace is shown for it. */
export class Stop extends Error {}

/** Runs a script's main function and ends the process with the code that it returns. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
