import type ExcelJS from 'exceljs';
import type { Readiness } from '../../shared/domain/readiness/assess-readiness.ts';
import type { ProcessAudits } from '../../shared/domain/sourcing/process/audit-processes.ts';
import type { TouchpointAdvice } from '../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { Holidays } from '../../shared/lib/holidays.ts';
import type { Row } from '../../shared/model/tables.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import type { CellContent } from './cells/calculated.ts';
import type { ChartOrder } from './charts/chart-order.ts';
import type { BulkTable } from './layout/bulk-table.ts';

/** Who exported, when, and with which version of the app. */
export interface About {
  readonly author: string;
  /** The moment of the export, in UTC. */
  readonly at: string;
  readonly appVersion: string;
}

/** A link from a cell to another sheet. */
export interface SheetLink {
  readonly from: string;
  readonly cell: string;
  readonly to: string;
}

/** An Excel file in the making: what goes in, and what has been put into it so far. */
export interface Book {
  readonly excel: ExcelJS.Workbook;
  readonly workbook: Workbook;
  readonly engagement: Row<'engagement'>;
  readonly readiness: Readiness;
  readonly audits: ProcessAudits;
  /** What the rules say about every touchpoint, in the order of the register. */
  readonly advice: readonly TouchpointAdvice[];
  readonly about: About;
  /** Of the engagement's places, in the years that its meetings fall into. */
  readonly holidays: Holidays;
  /** exceljs knows neither charts nor clean links within a file; both are put in after it has written. */
  readonly links: SheetLink[];
  readonly charts: ChartOrder[];
  /** Long tables whose rows are put in after exceljs has written. */
  readonly bulk: BulkTable[];
}

/** What the Contents sheet says about a sheet, beside its name and purpose. */
export interface SheetSummary {
  /** How many rows its table has; null for a sheet without one. */
  readonly rows: number | null;
  /** The share that is filled in, 0-1, as a live formula; null where nothing is to be filled in. */
  readonly complete: CellContent;
}

/** One sheet of the file. */
export interface SheetPlan {
  /** At most 31 characters, no apostrophe. */
  readonly name: string;
  readonly purpose: string;
  readonly tab: 'across' | 'readiness' | 'expectations' | 'selection';
  readonly hidden?: boolean;
  readonly write: (book: Book, sheet: ExcelJS.Worksheet) => SheetSummary;
}
