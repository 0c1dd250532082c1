import type { AnyField, Table } from '../../../shared/model/table.ts';

export interface Section {
  readonly title: string;
  readonly fields: readonly (readonly [string, AnyField])[];
}

/** A table's fields under the headings of the model, without those that people do not fill in. */
export function sectionsOf({ fields, singular }: Table): readonly Section[] {
  const sections = new Map<string, [string, AnyField][]>();
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'id' || field.kind === 'timestamp' || name === 'position') continue;
    const title = field.section ?? singular.charAt(0).toUpperCase() + singular.slice(1);
    sections.set(title, [...(sections.get(title) ?? []), [name, field]]);
  }
  return [...sections].map(([title, list]) => ({ title, fields: list }));
}
