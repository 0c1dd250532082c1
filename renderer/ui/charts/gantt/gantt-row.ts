/** One bar of a plan, or a line without one while its days are unknown. */
export interface GanttRow {
  readonly id: string;
  readonly label: string;
  /** First and last day as `YYYY-MM-DD`, both counted; null while they are unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** What stands in place of the bar while its days are unknown. */
  readonly unknown?: string;
  /** Each day that it slips moves the end of the plan. */
  readonly critical: boolean;
  /** Until when it may slip; a thin line leads there. */
  readonly latestEnd: string | null;
  /** How much is done, 0 to 1; null while nobody has said. */
  readonly done01: number | null;
  /** It is over. */
  readonly over: boolean;
  /** Ids of the rows that it follows. */
  readonly after: readonly string[];
  readonly movable: boolean;
  readonly resizable: boolean;
  /** What is said of it beside its days, as in "Critical". */
  readonly about: readonly string[];
}

/** Another first day, another length in calendar days, or both. */
export interface GanttChange {
  readonly id: string;
  readonly start?: string;
  readonly days?: number;
}

/** A day that is marked from top to bottom. */
export interface GanttMark {
  readonly day: string;
  readonly label: string;
  readonly kind: 'today' | 'goal';
}

/** Days that are lightly shaded, with the reason. */
export type QuietDays = ReadonlyMap<string, string>;
