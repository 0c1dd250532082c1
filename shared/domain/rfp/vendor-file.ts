/** What stands in a vendor's file when it comes back: every typed text with where it stands, and nothing judged yet. */
export interface VendorFile {
  /** The name of the file. */
  readonly name: string;
  /** What the file says that it belongs to: the id of an issue of the request, or empty. */
  readonly token: string;
  readonly answers: readonly FileAnswer[];
  /** Names of documents by the key of the question. */
  readonly documents: Readonly<Record<string, string>>;
  /** One for each column of the price sheet in which something was typed. */
  readonly offers: readonly FileOffer[];
  /** What the vendor opened of its cost, by field. */
  readonly costs: Readonly<Record<string, string>>;
}

export interface FileAnswer {
  /** What stands for the question; empty where the vendor has lost it. */
  readonly key: string;
  /** The question as it stands in the file. */
  readonly question: string;
  readonly answer: string;
  /** Where it stands, as people find it: "2 Language, row 6". */
  readonly place: string;
}

export interface FileOffer {
  /** As the column is headed. */
  readonly heading: string;
  /** Typed texts by field of an offer. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tiers: readonly { readonly above: string; readonly price: string }[];
  readonly extras: readonly { readonly name: string; readonly paid: string; readonly amount: string }[];
}
