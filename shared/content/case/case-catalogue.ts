import * as z from 'zod';
import { listText } from '../../model/list-text.ts';
import { DRIVER_KINDS, ROUTES } from '../../model/readiness-lists.ts';
import type { Row } from '../../model/tables.ts';
import benefits from './benefits.json' with { type: 'json' };
import drawbacks from './drawbacks.json' with { type: 'json' };
import drivers from './drivers.json' with { type: 'json' };
import options from './options.json' with { type: 'json' };

const line = z.string().trim().min(20).max(240);
const name = z.string().trim().min(10).max(80);
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}-[a-z0-9-]+$`));

/** The headings under which usual drawbacks are offered, in order. */
export const DRAWBACK_GROUPS = [
  { id: 'control', title: 'Control' },
  { id: 'customers', title: 'Customers and brand' },
  { id: 'quality', title: 'Quality' },
  { id: 'data', title: 'Data and rules' },
  { id: 'learning', title: 'Learning from customers' },
  { id: 'money', title: 'Money and contract' },
  { id: 'people', title: 'People' },
] as const;

export const caseSchemas = {
  drivers: z.array(
    z.strictObject({
      id: id('driver'),
      kind: z.enum(DRIVER_KINDS.map(({ value }) => value)),
      name,
      /** What to find out before anybody signs the sentence. */
      note: line,
    }),
  ),
  benefits: z.array(
    z.strictObject({
      id: id('benefit'),
      /** The usual driver that it answers. */
      driver: id('driver'),
      name,
      measure: line,
      unit: z.string().trim().min(1).max(40),
      /** When it does not come true. */
      note: line,
    }),
  ),
  drawbacks: z.array(
    z.strictObject({
      id: id('drawback'),
      group: z.enum(DRAWBACK_GROUPS.map(({ id }) => id)),
      name,
      effect: line,
      mitigation: line,
      /** Risks of the catalogue that follow it up. */
      risks: z.array(z.string().regex(/^K\d\d$/)).min(1),
    }),
  ),
  options: z.array(
    z.strictObject({
      id: id('option'),
      route: z.enum(ROUTES.map(({ value }) => value)),
      name,
      description: line,
      advantages: line,
      disadvantages: line,
    }),
  ),
} as const;

type Content = { readonly [K in keyof typeof caseSchemas]: Readonly<z.infer<(typeof caseSchemas)[K]>> };

export const caseContent = { drivers, benefits, drawbacks, options } as unknown as Content;

/** Usual reasons as rows; importance, sponsor and figures stay open, because only the company knows them. */
export const driverCatalogue = caseContent.drivers satisfies readonly Partial<Row<'driver'>>[];

/** Usual benefits as rows: what to measure, in what unit, and when it does not come true. */
export const benefitCatalogue = caseContent.benefits satisfies readonly Partial<Row<'benefit'>>[];

/** Usual drawbacks as rows, with what mitigates them and the risks that follow them up. */
export const drawbackCatalogue = caseContent.drawbacks.map(({ group: _, risks, ...row }) => ({
  ...row,
  risks: listText(risks),
})) satisfies readonly Partial<Row<'drawback'>>[];

/** The usual routes as rows; ratings and amounts stay open. */
export const optionCatalogue = caseContent.options satisfies readonly Partial<Row<'sourcing_option'>>[];
