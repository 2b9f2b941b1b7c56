/** The spreadsheet service's objects: thin, each call goes to the workspace, which also checks the arguments. */
import { call, isServiceObject, mapParts, strict, type Handle } from './wire.ts';

/** Keys of what only the workspace may see; symbols, so that the add-on does not meet it by name. */
const KIND = Symbol('kind');
const HANDLE = Symbol('handle');
export const MESSAGE = Symbol('message');

/** Something of Google's that may be an argument: it crosses as this message. */
interface Sendable {
  readonly [MESSAGE]: object;
}

/** `kind` is Google's name of the class. */
class ServiceObject implements Sendable {
  readonly [KIND]: string;
  readonly [HANDLE]: Handle;

  constructor(kind: string, handle: Handle) {
    this[KIND] = kind;
    this[HANDLE] = handle;
  }

  get [MESSAGE](): object {
    return { ...this[HANDLE], $object: this[KIND] };
  }
}

/** Whether a value is a service object of this kind. */
export function isKind(value: unknown, kind: string): value is ServiceObject {
  return value instanceof ServiceObject && value[KIND] === kind;
}

/** Calls a method of a service object; gives the workspace's answer, in which other objects are handles. */
export function invoke<T>(object: ServiceObject, method: string, args: readonly unknown[]): T {
  return call<T>(`${object[KIND]}.${method}`, object[HANDLE], args.map(sent));
}

/** What the object is on the other side; for objects that are made of it without a call. */
export function handleOf(object: ServiceObject): Handle {
  return object[HANDLE];
}

function isSendable(value: object): value is Sendable {
  return MESSAGE in value;
}

/**
 * An argument as it crosses. What no service takes crosses as something that no signature fits. A rule for a whole
 * column is one object, again and again: it is written once.
 */
export function sent(argument: unknown): unknown {
  const written = new Map<Sendable, unknown>();
  const write = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isFinite(value) ? value : { $object: String(value) };
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      return { $object: typeof value };
    }
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    if (isSendable(value)) {
      if (!written.has(value)) written.set(value, write(value[MESSAGE]));
      return written.get(value);
    }
    if (isServiceObject(value)) return { $enum: String(value) };
    return mapParts(value, write);
  };
  return write(argument);
}

type MethodsGiving<Google, Result> = {
  [Key in keyof Google & string]: Google[Key] extends (...args: never[]) => Result ? Key : never;
}[keyof Google & string];

/** What the workspace answers, made into what Google's method gives. */
type Received<Google> = {
  readonly [Key in keyof Google & string]?: Google[Key] extends (...args: never[]) => infer Result
    ? (answer: never) => Result
    : never;
};

interface Forwarded<Google, Itself, Plain, Nothing, Gives> {
  /** Methods that give the object itself, for chaining. */
  readonly itself?: readonly (Itself & MethodsGiving<Google, Google>)[];
  /** Methods that give plain values, and dates. */
  readonly plain?: readonly (Plain & keyof Google)[];
  readonly nothing?: readonly (Nothing & MethodsGiving<Google, void>)[];
  /** Methods that give other objects, with the functions that make them. */
  readonly gives?: Gives & Received<Google>;
}

/**
 * A class for objects of Google's type whose listed methods only pass their arguments on, however many there are.
 * The compiler checks that the methods exist at Google and give what the list says.
 */
export function forwarding<Google>() {
  return <
    Itself extends string = never,
    Plain extends string = never,
    Nothing extends string = never,
    Gives extends object = Record<never, never>,
  >(
    kind: string,
    { itself = [], plain = [], nothing = [], gives }: Forwarded<Google, Itself, Plain, Nothing, Gives>,
  ) => {
    class Forwarding extends ServiceObject {
      constructor(handle: Handle) {
        super(kind, handle);
        methods?.();
        methods = undefined;
      }
    }
    const own = Forwarding.prototype as unknown as Record<string, unknown>;
    const define = (method: string, body: (this: ServiceObject, ...args: unknown[]) => unknown): void => {
      own[method] = body;
    };
    /** Defines them with the first object: most runs make objects of a few classes only. */
    let methods: (() => void) | undefined = () => {
      for (const method of itself) {
        define(method, function (...args) {
          invoke(this, method, args);
          return this;
        });
      }
      for (const method of plain) {
        define(method, function (...args) {
          return invoke(this, method, args);
        });
      }
      for (const method of nothing) {
        define(method, function (...args) {
          invoke(this, method, args);
        });
      }
      for (const [method, received] of Object.entries<(answer: never) => unknown>({ ...gives })) {
        define(method, function (...args) {
          return received(invoke<never>(this, method, args));
        });
      }
    };
    type Methods = Pick<Google, Extract<keyof Google, Itself | Plain | Nothing | keyof Gives>>;
    return Forwarding as unknown as new (handle: Handle) => ServiceObject & Methods;
  };
}

/** Makes the objects of a class, strict about what they lack, under the type that Google's typings give them. */
export function maker<Google>(kind: string, Local: new (handle: Handle) => ServiceObject) {
  return (handle: Handle): Google => strict(kind, new Local(handle)) as unknown as Google;
}
