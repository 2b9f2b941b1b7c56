/** Whether the arguments of a call fit what a service method takes. */
import { ServiceError, type Json } from '../execution.ts';
import type { CellValue } from './typed.ts';

/** Whether an argument fits a parameter of type T; `undefined` is an argument that was not given. */
export interface Parameter<T> {
  (value: Json | undefined): boolean;
  /** For the compiler only: what the method gets. */
  readonly type?: T;
}

/** The parameters of a method; gives null where the arguments don't fit. */
export type Signature<A extends unknown[]> = (args: readonly Json[]) => A | null;

export function takes<A extends unknown[]>(
  ...parameters: { [index in keyof A]: Parameter<A[index]> }
): Signature<A> {
  return (args) => {
    const isFitting =
      args.length <= parameters.length &&
      parameters.every((parameter: Parameter<unknown>, index) => parameter(args[index]));
    return isFitting ? (args as unknown[] as A) : null;
  };
}

/** A method with several forms; the first that fits counts. */
export function either<Forms extends unknown[][]>(
  ...forms: { [index in keyof Forms]: Signature<Forms[index]> }
): Signature<Forms[number]> {
  return (args) => {
    for (const form of forms as Signature<Forms[number]>[]) {
      const fit = form(args);
      if (fit) return fit;
    }
    return null;
  };
}

/** The arguments as the method takes them; throws Google's sentence where they don't fit. */
export function fitting<A extends unknown[]>(
  method: string,
  signature: Signature<A>,
  args: readonly Json[],
): A {
  const fit = signature(args);
  if (fit) return fit;
  const types = args.map(typeName).join(',');
  throw new ServiceError(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: Json | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : '(empty)[]';
  if (typeof value !== 'object') return typeof value === 'string' ? 'String' : typeof value;
  if ('$date' in value) return 'Date';
  return '$object' in value ? `SpreadsheetApp.${String(value.$object)}` : '(class)';
}

export const text: Parameter<string> = (value) => typeof value === 'string';
export const flag: Parameter<boolean> = (value) => typeof value === 'boolean';
/** Google cuts fractions off; here they don't fit. */
export const integer: Parameter<number> = (value) => Number.isInteger(value);
export const anything: Parameter<Json> = (value) => value !== undefined;
export const cellValue: Parameter<CellValue> = (value) =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || isDate(value);

function isDate(value: Json | undefined): boolean {
  return isRecord(value) && typeof value.$date === 'number';
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return (value) => value === undefined || parameter(value);
}

export function orNull<T>(parameter: Parameter<T>): Parameter<T | null> {
  return (value) => value === null || parameter(value);
}

export function listOf<T>(parameter: Parameter<T>): Parameter<T[]> {
  return (value) => Array.isArray(value) && value.every((part) => parameter(part));
}

export function gridOf<T>(parameter: Parameter<T>): Parameter<T[][]> {
  return listOf(listOf(parameter));
}

/** Either of two kinds of argument. */
export function anyOf<A, B>(a: Parameter<A>, b: Parameter<B>): Parameter<A | B> {
  return (value) => a(value) || b(value);
}

/** A service object of Google's, which crosses as its handle and `$object`, its kind. */
export function object<H extends object>(kind: string): Parameter<H> {
  return (value) => isRecord(value) && value.$object === kind;
}

/** A value of an enum, which crosses as `{$enum: name}`. */
export function enumValue<N extends string>(...names: N[]): Parameter<{ readonly $enum: N }> {
  return (value) => isRecord(value) && (names as Json[]).includes(value.$enum ?? null);
}

/** Options by name, each true, false or absent; an option that is not listed does not fit. */
export function options<K extends string>(...names: K[]): Parameter<{ readonly [key in K]?: boolean }> {
  const known: string[] = names;
  return (value) =>
    isRecord(value) && Object.entries(value).every(([key, on]) => known.includes(key) && flag(on));
}
