/** A computed figure: a number, a word, a yes/no, or null while it is unknown. */
export type Figure = number | string | boolean | null;

/** Computed figures by keys that stay the same from release to release. */
export type Figures = Readonly<Record<string, Figure>>;
