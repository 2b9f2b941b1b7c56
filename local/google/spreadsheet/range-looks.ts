/** The methods of Range for looks that differ from cell to cell, and those that tell how cells look. */
import * as look from './format.ts';
import type { Format } from './model.ts';
import type { RangePlace } from './places.ts';
import { aWrapStrategy } from './range-edits.ts';
import { cellAt, readPlane } from './runs.ts';
import { checkDimensions, type MethodsOf, type Unnamed } from './service.ts';
import { flag, gridOf, integer, orNull, takes, text, type Parameter } from './signature.ts';

type Read = look.FormatReader;

export function rangeLooks(on: MethodsOf<RangePlace>) {
  const setLooks = <T>(parameter: Parameter<T>, setter: look.FormatSetter<T>): Unnamed =>
    on.write(takes(gridOf(parameter)), ({ sheet, area }, values) => {
      checkDimensions(area.rows, area.columns, values);
      const changes = values.map((row) => row.map(setter));
      return look.withFormats(sheet, area, changes);
    });
  const first = (of: Read): Unnamed =>
    on.read(takes(), ({ sheet, area }) => of(cellAt<Format>(sheet.formats, area.row, area.column)));
  const all = (of: Read): Unnamed =>
    on.read(takes(), ({ sheet, area }) => readPlane(sheet.formats, area).map((row) => row.map(of)));

  return {
    setBackgrounds: setLooks(orNull(text), look.setBackground),
    setFontColors: setLooks(orNull(text), look.setFontColor),
    setFontFamilies: setLooks(orNull(text), look.setFontFamily),
    setFontLines: setLooks(orNull(text), look.setFontLine),
    setFontSizes: setLooks(integer, look.setFontSize),
    setFontStyles: setLooks(orNull(text), look.setFontStyle),
    setFontWeights: setLooks(orNull(text), look.setFontWeight),
    setHorizontalAlignments: setLooks(orNull(text), look.setHorizontalAlignment),
    setVerticalAlignments: setLooks(orNull(text), look.setVerticalAlignment),
    setNumberFormats: setLooks(text, look.setNumberFormat),
    setWraps: setLooks(flag, look.setWrap),
    setWrapStrategies: setLooks(aWrapStrategy, ({ $enum }) => look.setWrapStrategy($enum)),

    getBackground: first(look.reading.background),
    getBackgrounds: all(look.reading.background),
    getFontColor: first(look.reading.fontColor),
    getFontColors: all(look.reading.fontColor),
    getFontColorObject: first(look.reading.fontColor),
    getFontColorObjects: all(look.reading.fontColor),
    getFontFamily: first(look.reading.fontFamily),
    getFontFamilies: all(look.reading.fontFamily),
    getFontLine: first(look.reading.fontLine),
    getFontLines: all(look.reading.fontLine),
    getFontSize: first(look.reading.fontSize),
    getFontSizes: all(look.reading.fontSize),
    getFontStyle: first(look.reading.fontStyle),
    getFontStyles: all(look.reading.fontStyle),
    getFontWeight: first(look.reading.fontWeight),
    getFontWeights: all(look.reading.fontWeight),
    getHorizontalAlignment: first(look.reading.horizontalAlignment),
    getHorizontalAlignments: all(look.reading.horizontalAlignment),
    getVerticalAlignment: first(look.reading.verticalAlignment),
    getVerticalAlignments: all(look.reading.verticalAlignment),
    getNumberFormat: first(look.reading.numberFormat),
    getNumberFormats: all(look.reading.numberFormat),
    getWrap: first(look.reading.wrap),
    getWraps: all(look.reading.wrap),
    getWrapStrategy: first(look.reading.wrapStrategy),
    getWrapStrategies: all(look.reading.wrapStrategy),
  };
}
