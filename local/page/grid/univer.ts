/** Univer, the canvas that draws a sheet: only the plugins that drawing and selecting need, without its own menus. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheets from '@univerjs/sheets/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import ui from '@univerjs/ui/locale/en-US';

/** What is drawn is one of Univer's workbooks, which only the grid knows by this name. */
export const UNIT = 'grid';

/**
 * Univer in an element, without a workbook yet. It computes no formulas, since no cell that it is given has one, and
 * has no editor of its own: what is typed goes into the page's.
 */
export function univerIn(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(design, ui, docsUi, sheets, sheetsUi) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableEdit: true,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: 'none',
  });
  return univer;
}
