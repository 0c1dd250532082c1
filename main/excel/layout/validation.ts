import type { DataValidation, Worksheet } from 'exceljs';

/** What may be typed into a column, and the help that appears when one of its cells is chosen. */
export interface Rule {
  readonly title: string;
  readonly help: string;
  readonly takes:
    | {
        readonly kind: 'list';
        /** The named cells with the choices. */
        readonly list: string;
        /** Other words are possible after a warning. */
        readonly open?: boolean;
      }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    | { readonly kind: 'date' }
    /** Any text up to a length: the rule is there for its help. */
    | { readonly kind: 'text'; readonly longest: number };
}

/** Excel refuses to open files with longer titles or messages. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

/** Lets cells take what the rule says. One entry for all cells: Excel gives up on files with one entry per cell. */
export function validate(sheet: Worksheet, cells: string, { title, help, takes }: Rule): void {
  const { message, ...test } = tests(takes);
  const validation: DataValidation = {
    ...test,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title.slice(0, LONGEST_TITLE),
    prompt: shorten(help),
    showErrorMessage: true,
    errorStyle: takes.kind === 'list' && takes.open ? 'warning' : 'stop',
    errorTitle: title.slice(0, LONGEST_TITLE),
    error: shorten(message),
  };
  const { dataValidations } = sheet as unknown as { dataValidations: Validations };
  dataValidations.add(cells.replaceAll('$', ''), validation);
}

/** Missing in the types of exceljs. */
interface Validations {
  add(cells: string, validation: DataValidation): void;
}

function tests(takes: Rule['takes']): Pick<DataValidation, 'type' | 'formulae'> & {
  operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  message: string;
} {
  switch (takes.kind) {
    case 'list':
      return {
        type: 'list',
        formulae: [takes.list],
        message: takes.open
          ? 'This is not in the list. Keep it only if it is new on purpose.'
          : 'Choose one of the entries of the list, or leave the cell empty.',
      };
    case 'number':
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [takes.min, takes.max],
        message: `Type a number from ${takes.min} to ${takes.max}.`,
      };
    case 'text':
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [takes.longest],
        message: `Shorten it to ${takes.longest} characters.`,
      };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [new Date(Date.UTC(2000, 0, 1))],
        message: 'Type a day, such as 2027-03-31.',
      };
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}
