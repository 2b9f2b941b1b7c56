/** A chart as a value: what it is called, where it stands, and the cells that feed it. */
export interface Chart {
  /** Stays the same for good: by it the workbook remembers that the chart was drawn. */
  readonly key: string;
  readonly kind: 'bar' | 'line';
  readonly title: string;
  /** Its titles in every language: a chart that bears one of them is this one. */
  readonly titles: readonly string[];
  /** The sheet on which it stands, and the cell at its upper left corner. */
  readonly on: string;
  readonly row: number;
  readonly column: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A colour for each series. */
  readonly colors: readonly string[];
  /** The cells of the view `sheet`, with a line of headings. */
  readonly from: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}
