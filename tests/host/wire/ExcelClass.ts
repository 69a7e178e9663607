/**
 * How an Excel class is declared: a name and a table of members, each with the API set it appeared in.
 * `T` is what the host holds for one object of the class (for a range: its sheet and its area).
 */

type Awaitable<V> = V | Promise<V>;

/** One object as the wire sees it. `target` is null for a null object. */
export interface Instance<T = unknown> {
  readonly definition: ExcelClass<T>;
  readonly target: T | null;
}

export interface ScalarMember<T> {
  readonly kind: 'scalar';
  readonly since: string;
  readonly get: (target: T) => Awaitable<unknown>;
  readonly set?: (target: T, value: unknown) => Awaitable<void>;
}

export interface ObjectMember<T> {
  readonly kind: 'object';
  readonly since: string;
  readonly get: (target: T) => Awaitable<Instance>;
}

export interface MethodMember<T> {
  readonly kind: 'method';
  readonly since: string;
  /** Gives an {@link Instance} where the method gives an object. */
  readonly call: (target: T, ...args: unknown[]) => unknown;
}

export type Member<T> = ScalarMember<T> | ObjectMember<T> | MethodMember<T>;

export interface ExcelClass<T> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** For collections: the objects in it. */
  readonly items?: (target: T) => Awaitable<readonly Instance[]>;
  /** What identifies an object in events and collections. */
  readonly id?: (target: T) => string;
  /** Ranges: the client keeps them by reference between round trips. */
  readonly tracked?: boolean;
}

export function scalar<T>(
  since: string,
  get: (target: T) => Awaitable<unknown>,
  set?: (target: T, value: unknown) => Awaitable<void>,
): ScalarMember<T> {
  return set ? { kind: 'scalar', since, get, set } : { kind: 'scalar', since, get };
}

export function object<T>(since: string, get: (target: T) => Awaitable<Instance>): ObjectMember<T> {
  return { kind: 'object', since, get };
}

export function method<T>(since: string, call: (target: T, ...args: unknown[]) => unknown): MethodMember<T> {
  return { kind: 'method', since, call };
}

export function instance<T>(definition: ExcelClass<T>, target: T): Instance {
  return { definition, target } as Instance;
}

/** A null object of this class where there is no target. */
export function orNull<T>(definition: ExcelClass<T>, target: T | null): Instance {
  return { definition, target } as Instance;
}

export function isInstance(value: unknown): value is Instance {
  return typeof value === 'object' && value !== null && 'definition' in value && 'target' in value;
}

/** Is API set `since` part of `advertised`? "1.10" is later than "1.9". */
export function isSupported(since: string, advertised: string): boolean {
  const [major = 0, minor = 0] = since.split('.').map(Number);
  const [hostMajor = 0, hostMinor = 0] = advertised.split('.').map(Number);
  return major < hostMajor || (major === hostMajor && minor <= hostMinor);
}
