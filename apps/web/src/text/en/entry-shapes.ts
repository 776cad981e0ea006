/** What the catalogue says of each act: in the menu, on its form, and once it was done. */
/** Its name as a verb, one line for the menu, help for the form, its fields and choices. */
export interface InstrumentText {
  readonly name: string;
  readonly line: string;
  readonly help: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, string>>;
  /** Flags whose words say the opposite: ticked where the flag is not set. */
  readonly denied?: readonly string[];
}

/** An order that was carried out, with its parameters put into words. */
export interface Deed {
  readonly Who: string;
  /** `its`, or `your`. */
  readonly its: string;
  /** The actor that a field names. */
  readonly actor: (field: string) => string;
  readonly issue: string;
  /** The branch of the economy. */
  readonly sector: string;
  /** `Missiles in Cuba: All withdrawn`. */
  readonly point: string;
  readonly number: (field: string) => number;
  /** A choice as the order’s form words it. */
  readonly choice: (field: string) => string;
  readonly flag: (field: string) => boolean;
  readonly deadline: number | null;
  /** `your quarantine at sea against Cuba`. */
  readonly measure: string;
  /** `the Soviet Union’s demand: Cuba’s security: Safe by solemn pledge`. */
  readonly demand: string;
}
export interface DeedText {
  readonly did: (deed: Deed) => string;
  readonly more?: (deed: Deed) => readonly string[];
}
