/** A spreadsheet that Rosa's add-on made and works on through the Sheets API. */
import type { Json, Workspace } from '../../local/runtime.ts';
import type { Sheet } from '../../local/google/spreadsheet/model.ts';
import { failureOf, SPREADSHEET } from './drive-bench.ts';
import { aWorkspace, valueOf } from './tiny-script.ts';

export class SheetsBench {
  readonly workspace: Workspace = aWorkspace();
  readonly id: string;

  constructor() {
    const create = `return Drive.Files.create({ name: 'Members', ${SPREADSHEET} }).id`;
    this.id = String(valueOf(create, { workspace: this.workspace }));
  }

  /** The result of a body in which `id` is the spreadsheet's. */
  run(body: string): Json {
    return valueOf(`const id = '${this.id}'; ${body}`, { workspace: this.workspace });
  }

  get(options = '{}'): Record<string, Json> {
    return this.run(`return Sheets.Spreadsheets.get(id, ${options})`) as Record<string, Json>;
  }

  /** The answer of a batch of these requests. */
  batch(...requests: Json[]): Record<string, Json> {
    return this.run(`return Sheets.Spreadsheets.batchUpdate(${JSON.stringify({ requests })}, id)`) as Record<
      string,
      Json
    >;
  }

  /** What Google says about a batch of these requests. */
  refusal(...requests: Json[]): string {
    return this.failure(`Sheets.Spreadsheets.batchUpdate(${JSON.stringify({ requests })}, id)`);
  }

  /** The message of Google's 400 for a call. */
  failure(call: string): string {
    const { details } = failureOf(`const id = '${this.id}'; ${call}`, { workspace: this.workspace });
    if (details.code !== 400) throw new Error(details.message);
    return details.message;
  }

  write(range: string, values: Json[][], option = 'RAW'): Json {
    return this.run(
      `return Sheets.Spreadsheets.Values.update({ values: ${JSON.stringify(values)} }, id, ${JSON.stringify(range)}, { valueInputOption: '${option}' })`,
    );
  }

  /** The values of a range; absent ones are an empty list. */
  read(range: string, options: Record<string, Json> = {}): Json {
    return this.run(
      `return Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(range)}, ${JSON.stringify(options)}).values || []`,
    );
  }

  sheet(index = 0): Sheet {
    const sheet = this.workspace.spreadsheets.byId(this.id).sheets[index];
    if (!sheet) throw new Error(`There is no sheet ${String(index)}.`);
    return sheet;
  }
}
