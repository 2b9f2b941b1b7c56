/** The methods of Banding for rows, and those of Spreadsheet, Sheet and Range that find and make them. */
import { ServiceError, type Methods } from '../execution.ts';
import { intersection } from './area.ts';
import { checkUnbanded, newBanding, THEME_NAMES } from './bandings.ts';
import { colorOf } from './colors.ts';
import type { Banding, Sheet } from './model.ts';
import {
  areaOf,
  rangeHandle,
  rangePlace,
  sheetHandle,
  sheetPlace,
  spreadsheetPlace,
  type SheetPlace,
} from './places.ts';
import { numberOf, serviceOf, type Handle } from './service.ts';
import { withSheet } from './sheets.ts';
import { either, enumValue, flag, object, orNull, takes, text } from './signature.ts';

interface BandingPlace extends SheetPlace {
  readonly banding: Banding;
}

const file = serviceOf('Spreadsheet', spreadsheetPlace);
const sheet = serviceOf('Sheet', sheetPlace);
const range = serviceOf('Range', rangePlace);

const banding = serviceOf('Banding', (spreadsheet, on): BandingPlace => {
  const place = sheetPlace(spreadsheet, on);
  const found = place.sheet.bandings.find(({ id }) => id === numberOf(on, 'banding'));
  if (!found) throw new ServiceError('The banding was removed.');
  return { ...place, banding: found };
});

function bandingHandle(on: SheetPlace, { id }: Banding): Handle {
  return { ...sheetHandle(on), banding: id };
}

const bandingsOf = (on: SheetPlace): Handle[] => on.sheet.bandings.map((one) => bandingHandle(on, one));

function changed({ sheet: one, banding: { id } }: BandingPlace, change: Partial<Banding>): Sheet {
  return {
    ...one,
    bandings: one.bandings.map((other) => (other.id === id ? { ...other, ...change } : other)),
  };
}

type Part = 'header' | 'first' | 'second' | 'footer';

const getColor = (part: Part) => banding.read(takes(), (on) => on.banding[part]);

/** Null takes the colour away; one that does not exist is ignored (platform.md §5.1). */
const setColor = (part: Part) =>
  banding.write(takes(orNull(text)), (on, color) =>
    changed(on, { [part]: color === null ? null : (colorOf(color) ?? on.banding[part]) }),
  );

const aTheme = enumValue(...THEME_NAMES);

export const bandingMethods: Methods = {
  ...file.methods({
    getBandings: file.read(takes(), ({ spreadsheet }) =>
      spreadsheet.sheets.flatMap((one) => bandingsOf({ spreadsheet, sheet: one })),
    ),
  }),
  ...sheet.methods({ getBandings: sheet.read(takes(), bandingsOf) }),
  ...range.methods({
    // By default with a header and without a footer, in light grey (reference/spreadsheet/range#applyrowbanding).
    applyRowBanding: range.method(
      either(takes(), takes(aTheme), takes(aTheme, flag, flag)),
      (buffered, on, [theme = { $enum: 'LIGHT_GREY' as const }, hasHeader = true, hasFooter = false]) => {
        const options = { theme: theme.$enum, hasHeader, hasFooter };
        const place = rangePlace(buffered.look(), on);
        const { id } = newBanding(place.sheet, place.area, options);
        buffered.write((spreadsheet) => {
          const { sheet: one, area } = rangePlace(spreadsheet, on);
          return withSheet(spreadsheet, {
            ...one,
            bandings: [...one.bandings, { ...newBanding(one, area, options), id }],
          });
        });
        return { ...sheetHandle(place), banding: id };
      },
    ),
    getBandings: range.read(takes(), (on) =>
      on.sheet.bandings
        .filter(({ area }) => intersection(area, on.area))
        .map((one) => bandingHandle(on, one)),
    ),
  }),
  ...banding.methods({
    getFirstRowColor: getColor('first'),
    getFooterRowColor: getColor('footer'),
    getHeaderRowColor: getColor('header'),
    getRange: banding.read(takes(), (on) => rangeHandle(on, on.banding.area)),
    getSecondRowColor: getColor('second'),
    remove: banding.write(takes(), ({ sheet: one, banding: gone }) => ({
      ...one,
      bandings: one.bandings.filter(({ id }) => id !== gone.id),
    })),
    setFirstRowColor: setColor('first'),
    setFooterRowColor: setColor('footer'),
    setHeaderRowColor: setColor('header'),
    setRange: banding.write(takes(object<Handle>('Range')), (on, handle) => {
      if (handle.sheet !== on.sheet.id) throw new ServiceError('The range has to be on the same sheet.');
      const area = areaOf(handle);
      const others = on.sheet.bandings.filter((one) => one !== on.banding);
      checkUnbanded(others, area);
      return changed(on, { area });
    }),
    setSecondRowColor: setColor('second'),
  }),
};
