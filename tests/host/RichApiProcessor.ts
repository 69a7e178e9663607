/**
 * Carries out Rich API requests: object paths, actions, results.
 *
 * The paths of a request are evaluated once, when first needed, and in order of the actions; the objects found live as
 * long as the request, or longer where the client asked for a reference. Requests wait for each other.
 */

import type { RichApiRequest, RichApiResponse } from './RichApiHost';
import { type ExcelClass, type Instance, isInstance, isSupported } from './wire/ExcelClass';
import { ExcelError } from './wire/ExcelError';
import { type ActionMessage, ActionType, type ArgumentInfo, type ObjectPathMessage, ObjectPathType } from './wire/messages';
import { answerQuery, camelCase, findMember } from './wire/Query';

export interface ProcessorOptions {
  /** Highest set of ExcelApi on offer, such as "1.9". */
  readonly apiSet: string;
  /** What the path of type Global stands for: the workbook. */
  readonly root: Instance;
  /** Carries out what may change the workbook, in the add-in's name. */
  readonly asAddin?: <V>(write: () => Promise<V>) => Promise<V>;
  /** `workbook.…createObject` classes the client instantiates by name. */
  readonly creatable?: Readonly<Record<string, () => Instance>>;
}

/** Members the client reads under one name and writes under another. */
const WRITTEN_AS: Readonly<Record<string, string>> = { gridlines: 'showGridlines', headings: 'showHeadings' };

export class RichApiProcessor {
  /** Names of members that were asked for and are not there; a test can demand that it stays empty. */
  readonly missing: string[] = [];
  private readonly references = new Map<string, Instance>();
  private referenceCount = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ProcessorOptions) {}

  process(request: RichApiRequest): Promise<RichApiResponse> {
    const answer = this.queue.then(() => this.carryOut(request));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async carryOut(request: RichApiRequest): Promise<RichApiResponse> {
    const scope = new RequestScope(request, this);
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const actions = request.Actions as readonly ActionMessage[];
    for (const [index, action] of actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) {
          traces.push(action.Id);
        }
        results.push({ ActionId: action.Id, Value: await scope.act(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) {
          throw error;
        }
        return { Error: this.toWire(error, index, scope.location), Results: results, TraceIds: traces };
      }
    }
    return { Error: null, Results: results, TraceIds: traces };
  }

  private toWire(error: ExcelError, index: number, location: string): NonNullable<RichApiResponse['Error']> {
    if (error.code === 'NotImplemented') {
      this.missing.push(error.message);
    }
    return { Code: error.code, Message: error.message, ActionIndex: index, HttpStatusCode: httpStatus(error.code), Location: location };
  }

  get apiSet(): string {
    return this.options.apiSet;
  }

  asAddin<V>(write: () => Promise<V>): Promise<V> {
    return this.options.asAddin ? this.options.asAddin(write) : write();
  }

  get root(): Instance {
    return this.options.root;
  }

  create(name: string): Instance {
    const create = this.options.creatable?.[name];
    if (!create) {
      throw ExcelError.notImplemented(`new ${name}`);
    }
    return create();
  }

  keep(instance: Instance): string {
    const id = `reference:${++this.referenceCount}`;
    this.references.set(id, instance);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  referenced(id: string): Instance {
    const instance = this.references.get(id);
    if (!instance) {
      throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return instance;
  }
}

/** One request on its way: its paths, and the objects found for them. */
class RequestScope {
  /** Where the action at hand is, as `Class.member`. */
  location = '';
  private readonly paths: Readonly<Record<string, ObjectPathMessage>>;
  private readonly found = new Map<number, Instance>();
  private readonly referenceIds = new Map<Instance, string>();

  constructor(
    request: RichApiRequest,
    private readonly processor: RichApiProcessor,
  ) {
    this.paths = request.ObjectPaths as Readonly<Record<string, ObjectPathMessage>>;
  }

  async act(action: ActionMessage): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.instantiate(await this.at(action.ObjectPathId));
      case ActionType.Query:
        return this.query(await this.at(action.ObjectPathId), action);
      case ActionType.SetProperty:
        return this.setProperty(await this.at(action.ObjectPathId), action);
      case ActionType.Method:
        return this.callMethod(await this.at(action.ObjectPathId), action);
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw ExcelError.notImplemented(`action type ${action.ActionType}`);
    }
  }

  private instantiate(instance: Instance): unknown {
    const { definition, target } = instance;
    if (target === null) {
      return null;
    }
    const reference = this.referenceIds.get(instance);
    return {
      ...(definition.id ? { Id: definition.id(target) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private query(instance: Instance, action: ActionMessage): Promise<unknown> {
    this.location = `${instance.definition.name}.load`;
    return answerQuery(instance, action.QueryInfo ?? {}, this.processor.apiSet);
  }

  private async setProperty(instance: Instance, action: ActionMessage): Promise<null> {
    const written = camelCase(action.Name);
    const name = WRITTEN_AS[written] ?? written;
    const { definition, target } = instance;
    this.location = `${definition.name}.${name}`;
    const member = findMember(definition, name, this.processor.apiSet);
    if (target === null) {
      throw ExcelError.itemNotFound();
    }
    if (member.kind !== 'scalar' || !member.set) {
      throw ExcelError.notImplemented(`setting ${this.location}`);
    }
    const { set } = member;
    const [value] = await this.argumentsOf(action.ArgumentInfo);
    await this.processor.asAddin(async () => set(target, value));
    return null;
  }

  private async callMethod(instance: Instance, action: ActionMessage): Promise<unknown> {
    const { definition, target } = instance;
    if (action.Name === '_KeepReference') {
      if (target !== null) {
        this.referenceIds.set(instance, this.processor.keep(instance));
      }
      return null;
    }
    if (action.Name === '_RemoveReference') {
      const [reference] = action.ArgumentInfo?.Arguments ?? [];
      this.processor.release(String(reference));
      return null;
    }
    if (target === null) {
      return { _IsNull: true };
    }
    const value = await this.invoke(definition, target, camelCase(action.Name), action.ArgumentInfo);
    return value === undefined ? null : value;
  }

  private async invoke(definition: ExcelClass<unknown>, target: unknown, name: string, info?: ArgumentInfo): Promise<unknown> {
    this.location = `${definition.name}.${name}`;
    const member = findMember(definition, name, this.processor.apiSet);
    if (member.kind !== 'method') {
      throw ExcelError.notImplemented(`${this.location}()`);
    }
    const values = await this.argumentsOf(info);
    return this.processor.asAddin(async () => member.call(target, ...values));
  }

  /** The object at a path; paths are evaluated once per request. */
  private async at(id: number): Promise<Instance> {
    const known = this.found.get(id);
    if (known) {
      return known;
    }
    const path = this.paths[String(id)];
    if (!path) {
      throw ExcelError.invalidArgument();
    }
    const instance = await this.evaluate(path);
    this.found.set(id, instance);
    return instance;
  }

  private async evaluate(path: ObjectPathMessage): Promise<Instance> {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.processor.root;
      case ObjectPathType.NewObject:
        return this.processor.create(path.Name);
      case ObjectPathType.ReferenceId:
        return this.keepingReference(path.Name);
      case ObjectPathType.Null:
        return { definition: { name: 'Null', members: {} }, target: null };
      case ObjectPathType.Property:
        return this.property(await this.at(path.ParentObjectPathId ?? 0), camelCase(path.Name));
      case ObjectPathType.Method:
        return this.methodResult(await this.at(path.ParentObjectPathId ?? 0), camelCase(path.Name), path.ArgumentInfo);
      case ObjectPathType.Indexer:
        return this.methodResult(await this.at(path.ParentObjectPathId ?? 0), 'getItem', path.ArgumentInfo);
      default:
        throw ExcelError.notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private keepingReference(id: string): Instance {
    const instance = this.processor.referenced(id);
    this.referenceIds.set(instance, id);
    return instance;
  }

  private async property(parent: Instance, name: string): Promise<Instance> {
    this.location = `${parent.definition.name}.${name}`;
    if (parent.target === null) {
      return { definition: parent.definition, target: null };
    }
    const member = findMember(parent.definition, name, this.processor.apiSet);
    if (member.kind !== 'object') {
      throw ExcelError.notImplemented(`${this.location} as an object`);
    }
    return member.get(parent.target);
  }

  private async methodResult(parent: Instance, name: string, info?: ArgumentInfo): Promise<Instance> {
    if (parent.target === null) {
      return { definition: parent.definition, target: null };
    }
    const value = await this.invoke(parent.definition, parent.target, name, info);
    if (!isInstance(value)) {
      throw ExcelError.notImplemented(`${this.location} giving an object`);
    }
    return value;
  }

  /** Arguments with the objects they refer to in place of path ids, inside option objects too. */
  private async argumentsOf(info?: ArgumentInfo): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, argument] of (info?.Arguments ?? []).entries()) {
      const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
      values.push(pathId ? await this.at(pathId) : await this.resolve(argument));
    }
    return values;
  }

  private async resolve(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if ('_ObjectPathId' in value) {
      return this.at(Number(value._ObjectPathId));
    }
    if (Array.isArray(value)) {
      return value;
    }
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      entries.push([key, await this.resolve(inner)]);
    }
    return Object.fromEntries(entries);
  }
}

function httpStatus(code: string): number {
  const statuses: Readonly<Record<string, number>> = { AccessDenied: 403, ItemNotFound: 404, ItemAlreadyExists: 409, GeneralException: 500 };
  return statuses[code] ?? 400;
}

/** For `Office.context.requirements.isSetSupported('ExcelApi', version)`. */
export function supportsExcelApi(version: string, apiSet: string): boolean {
  return isSupported(version, apiSet);
}
