/** The words were off: the caller sees the sentence and how the command is written. */
export class UsageError extends Error {}

export const USAGE = `Readiness Workbook, command line

  new FILE.orw [--title T] [--client C]    make an empty workbook with the checklist
  sample FILE.orw                          make the sample engagement
  info FILE.orw                            title, client, format, progress, last change
  check FILE.orw                           integrity, schema, references, model rules
  results FILE.orw                         every computed figure
  rows FILE.orw TABLE                      the rows of a table
  set FILE.orw TABLE ROW FIELD VALUE       change one field (ROW is a row's id; for an
                                           answer a question's id will do)
  import-rows FILE.orw TABLE IN.xlsx|.csv  say what rows of a file would add and change;
                                           with --apply write it as one change
  export FILE.orw OUT.xlsx                 write the Excel workbook

Options
  --json          for machines
  --csv           rows as CSV that import-rows reads again
  --apply         import-rows: write what the preview says
  --force         replace an output file that exists
  --author NAME   who makes the change (default: the user of this computer)
  --respondent P  whose answer "set" means: a person's id or name

Exit status: 0 done, 1 refused (one line says why), 2 the command was not understood`;
